package fi.hetki.notices;

import fi.hetki.people.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter on its way out of the house: about one notice, or of one day. What it says is written when it leaves. */
@Entity
class Mail extends Entry {

	/** As long as a server may be down. */
	static final Duration PATIENCE = Duration.ofDays(3);

	/**
	 * As long as one attempt may take; after that it is taken up again. Longer than a mail server listens to somebody who
	 * stands still in the middle of a letter (five minutes), so that it has hung up by then.
	 */
	static final Duration CLAIMED = Duration.ofMinutes(10);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private static final int LONGEST_TROUBLE = 500;

	private UUID personId;

	private @Nullable UUID noticeId;

	private @Nullable LocalDate dayOf;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	private Instant madeAt;

	private Instant wantedAt;

	private Instant dueAt;

	private int attempts;

	@Column(length = LONGEST_TROUBLE)
	private @Nullable String trouble;

	private @Nullable Instant overAt;

	protected Mail() {
	}

	private Mail(UUID person, @Nullable UUID notice, @Nullable LocalDate day, Instant made, Instant due) {
		this.personId = person;
		this.noticeId = notice;
		this.dayOf = day;
		this.madeAt = made;
		this.wantedAt = due;
		this.dueAt = due;
	}

	static Mail about(Notice notice, Instant now, Instant due) {
		return new Mail(notice.personId(), notice.id(), null, now, due);
	}

	/** What there is to tell of a day, one letter a person and day. */
	static Mail digest(UUID person, LocalDate day, Instant now) {
		return new Mail(person, null, day, now, now);
	}

	/** One, two, four minutes and so on, at most an hour. */
	static Duration pauseAfter(int attempts) {
		Duration pause = Duration.ofMinutes(1L << Math.max(0, Math.min(attempts - 1, 6)));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	void sent(Instant at) {
		over(State.SENT, at);
		this.trouble = null;
	}

	/** There is nothing to tell any more. */
	void dropped(Instant at) {
		over(State.DROPPED, at);
	}

	/** It is tried again after a while, at last given up. */
	void failed(String why, Instant at) {
		this.trouble = why.substring(0, Math.min(why.length(), LONGEST_TROUBLE));
		if (at.isAfter(this.wantedAt.plus(PATIENCE))) {
			over(State.GIVEN_UP, at);
		}
		else {
			this.dueAt = at.plus(pauseAfter(this.attempts));
		}
	}

	/** Somebody put right what was in its way. */
	void tryAgain(Instant at) {
		if (this.state == State.GIVEN_UP) {
			this.state = State.WAITING;
			this.overAt = null;
			this.attempts = 0;
			this.wantedAt = at;
			this.dueAt = at;
		}
	}

	private void over(State end, Instant at) {
		if (this.state == State.WAITING) {
			this.state = end;
			this.overAt = at;
		}
	}

	UUID personId() {
		return this.personId;
	}

	@Nullable UUID noticeId() {
		return this.noticeId;
	}

	@Nullable LocalDate day() {
		return this.dayOf;
	}

	public State state() {
		return this.state;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	public Instant dueAt() {
		return this.dueAt;
	}

	public int attempts() {
		return this.attempts;
	}

	enum State {

		WAITING, SENT, DROPPED, GIVEN_UP
	}
}
