package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Offered;
import fi.hetki.leads.Outcome;
import fi.hetki.leads.TimeLeft;
import fi.hetki.moments.Stage;
import fi.hetki.people.Names;
import java.math.BigDecimal;
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

	public TimeLeft clock(Instant now) {
		return TimeLeft.of(this.openedAt, this.dueAt, this.soonAt, this.pausedUntil, now);
	}
}
