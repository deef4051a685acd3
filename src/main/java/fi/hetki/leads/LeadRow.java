package fi.hetki.leads;

import fi.hetki.moments.Stage;
import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as a list, a card or an API answer shows it: one query, no more. */
public record LeadRow(UUID id, int version, LeadStage stage, @Nullable Stage readiness, @Nullable String words,
		@Nullable String note, @Nullable String customer, Offered offered, @Nullable BigDecimal value, Instant openedAt, Instant dueAt, @Nullable UUID assigneeId,
		@Nullable String assignee, String noticedBy, String noticedJob, @Nullable Outcome outcome,
		@Nullable String reason, @Nullable BigDecimal closedValue, @Nullable Instant closedAt, UUID siteId,
		String customerKey, @Nullable Instant soonAt, @Nullable Instant pausedUntil, @Nullable Integer firstAnswerMinutes) {

	/** As it was called when the lead was opened. */
	public Names service() {
		return this.offered.name();
	}

	public String serviceKey() {
		return this.offered.key();
	}

	public String said() {
		return (this.words != null) ? this.words : String.valueOf(this.note);
	}

	/** What the customer bought for, else what is expected, in euros. */
	BigDecimal worth() {
		BigDecimal worth = (this.closedValue != null) ? this.closedValue : this.value;
		return (worth != null) ? worth : BigDecimal.ZERO;
	}

	public Clock clock(Instant now) {
		return Clock.of(this.openedAt, this.dueAt, this.soonAt, this.pausedUntil, now);
	}

	/**
	 * The time left to answer, for the ring and its words.
	 * @param percent of the time that is left, 0 to 100
	 * @param paused until when it is the customer's turn
	 */
	public record Clock(boolean late, boolean soon, boolean far, long percent, Duration left, Instant due,
			@Nullable Instant paused) {

		/** @param soonAt nothing where it was not reckoned when the deadline was set: then it is the last hour */
		static Clock of(Instant from, Instant due, @Nullable Instant soonAt, @Nullable Instant paused, Instant now) {
			Duration left = Duration.between(now, due);
			long all = Math.max(1, Duration.between(from, due).toSeconds());
			long percent = Math.max(0, Math.min(100, left.toSeconds() * 100 / all));
			boolean soon = !now.isBefore((soonAt != null) ? soonAt : due.minus(Duration.ofHours(1)));
			return new Clock(left.isNegative(), !left.isNegative() && soon, left.toHours() >= 12, percent, left, due, paused);
		}
	}
}
