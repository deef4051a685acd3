package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.hetki.inbox.LeadRow;
import fi.hetki.leads.Closure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the one who works it sees it.
 * @param evidence only where a single lead was asked for, as the detail
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Lead", example = """
		{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "version": 2, "site": "site-w", "service": "brake-service",
		 "stage": "taken", "readiness": "ready", "customer": "Aleksi Otosvaara",
		 "words": "Jarrut vinkuu aamuisin, ja lomalle pitäisi päästä ensi viikolla.",
		 "evidence": [{"start": 0, "end": 13, "quote": "Jarrut vinkuu"}], "value": 189, "openedAt": "2026-11-17T13:12:00Z",
		 "dueAt": "2026-11-17T15:00:00Z", "soonAt": "2026-11-17T14:00:00Z", "assignee": "Aino Mallila", "noticedBy": "Maija Malli",
		 "customerId": "019a8f3e-7c00-7000-8000-0000000000c1", "team": "site-w/service",
		 "nextStep": {"id": "019a8f3e-7c00-7000-8000-0000000000e1", "text": "Soita osista.", "dueOn": "2026-11-19", "done": false},
		 "tasks": [{"id": "019a8f3e-7c00-7000-8000-0000000000e1", "text": "Soita osista.", "dueOn": "2026-11-19", "done": false}],
		 "trail": [{"kind": "routed", "at": "2026-11-17T13:12:00Z", "about": "Aino Mallila"},
		   {"kind": "taken", "at": "2026-11-17T13:20:00Z", "by": "Aino Mallila"}],
		 "routing": [{"at": "2026-11-17T13:12:00Z", "team": "site-w/service", "person": "Aino Mallila",
		   "reasons": [{"text": "Aino Mallila has waited longest."}]}]}""")
record LeadAnswer(UUID id, @Schema(description = "Grows with each change; send it back with what you do") int version,
		String site, String service, @Schema(allowableValues = { "waiting", "new", "taken", "contacted", "offered",
				"closed" }) String stage,
		@Nullable @Schema(allowableValues = { "wondering", "comparing", "ready" }) String readiness,
		@Nullable String customer, @Nullable String words, @Nullable String note,
		@Nullable List<Underlined> evidence, @Nullable @Schema(description = "Expected, in euros") BigDecimal value,
		Instant openedAt, @Schema(description = "When the customer is to hear from us") Instant dueAt,
		@Nullable @Schema(description = "From when on little of that time is left") Instant soonAt,
		@Nullable @Schema(description = "Until when it is the customer's turn and the clock stands still") Instant pausedUntil,
		@Nullable @Schema(description = "Minutes of opening time from its arrival at the desk to the first contact") Integer firstAnswerMinutes,
		@Nullable String assignee, String noticedBy, @Nullable Ended closure, @Nullable @JsonUnwrapped LeadDetail detail) {

	/** How it ended. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Closure")
	record Ended(@Schema(allowableValues = { "won", "helped", "not_now", "returned", "not_pursued", "merged" }) String outcome,
			@Nullable @Schema(description = "In euros") BigDecimal value, @Nullable String reason,
			@Nullable @Schema(description = "Only where a single lead was asked for") String sentence, Instant at) {
	}

	@Schema(name = "Leads")
	record Page(List<LeadAnswer> leads,
			@Nullable @Schema(description = "Cursor of the next page; null on the last one") String next) {
	}

	static LeadAnswer of(LeadRow row, String site) {
		Ended ended = (row.outcome() != null) ? new Ended(String.valueOf(Reading.word(row.outcome())), row.closedValue(),
				row.reason(), null, row.closedAt()) : null;
		return new LeadAnswer(row.id(), row.version(), site, row.serviceKey(), String.valueOf(Reading.word(row.stage())),
				Reading.word(row.readiness()), row.customer(), row.words(), row.note(), null, row.value(), row.openedAt(),
				row.dueAt(), row.soonAt(), row.pausedUntil(), row.firstAnswerMinutes(), row.assignee(), row.noticedBy(), ended, null);
	}

	LeadAnswer with(List<Underlined> evidence, @Nullable Closure said, LeadDetail detail) {
		Ended ended = (this.closure != null && said != null) ? new Ended(this.closure.outcome(), this.closure.value(),
				this.closure.reason(), said.sentence(), this.closure.at()) : this.closure;
		return new LeadAnswer(this.id, this.version, this.site, this.service, this.stage, this.readiness, this.customer,
				this.words, this.note, evidence, this.value, this.openedAt, this.dueAt, this.soonAt, this.pausedUntil,
				this.firstAnswerMinutes, this.assignee, this.noticedBy, ended, detail);
	}
}
