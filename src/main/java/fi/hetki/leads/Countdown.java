package fi.hetki.leads;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the time of a lead has run, and what has been said of it. One who waits for the customer has her time kept.
 * @param soonAt from when on little time is left
 * @param watchAt when the watch has to look next; never where nothing can happen by itself
 * @param alarm what was said of this deadline already
 * @param escalations how often this silence was passed on
 * @param escalatedAt when it was first passed on
 * @param pausedUntil until when it waits for the customer
 * @param pausedLeft seconds of opening time that are left then
 */
@Embeddable
record Countdown(@Nullable Instant soonAt, @Nullable Instant watchAt, @Enumerated(EnumType.STRING) @Nullable Alarm alarm,
		int escalations, @Nullable Instant escalatedAt, @Nullable Instant pausedUntil, @Nullable Long pausedLeft) {

	/** The first goes to another person, the second to the manager alone. */
	static final int ESCALATIONS = 2;

	static final Countdown NONE = new Countdown(null, null, null, 0, null, null, null);

	static Countdown to(Deadline deadline) {
		return new Countdown(deadline.soon(), deadline.soon(), null, 0, null, null, null);
	}

	Countdown warned(Instant due) {
		return new Countdown(this.soonAt, due, Alarm.WARNED, 0, null, null, null);
	}

	/** @param silentAt when it is passed on where nobody does anything */
	Countdown late(Instant silentAt) {
		return new Countdown(this.soonAt, silentAt, Alarm.LATE, 0, null, null, null);
	}

	/** @param again when it is passed on once more */
	Countdown escalated(Instant at, Instant again) {
		boolean last = this.escalations + 1 >= ESCALATIONS;
		return new Countdown(this.soonAt, last ? null : again, this.alarm, this.escalations + 1,
				(this.escalatedAt != null) ? this.escalatedAt : at, null, null);
	}

	/** Somebody did something: a new silence begins, and what was said of the deadline stays said. */
	Countdown broken(Instant silentAt) {
		return (this.alarm == Alarm.LATE) ? late(silentAt) : this;
	}

	/** @param then the deadline once the wait is over */
	Countdown paused(Duration left, Deadline then) {
		return new Countdown(then.soon(), then.from(), null, 0, null, then.from(), left.toSeconds());
	}

	/** The wait is over by itself. */
	Countdown resumed() {
		return new Countdown(this.soonAt, this.soonAt, null, 0, null, null, null);
	}

	boolean isPaused() {
		return this.pausedUntil != null;
	}

	public Duration left() {
		return Duration.ofSeconds((this.pausedLeft != null) ? this.pausedLeft : 0);
	}

	boolean isOver(Instant now) {
		return this.watchAt != null && !this.watchAt.isAfter(now);
	}

	enum Alarm {

		WARNED, LATE

	}
}
