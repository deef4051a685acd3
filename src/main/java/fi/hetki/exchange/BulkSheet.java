package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.inbox.BulkAct;
import fi.hetki.inbox.LeadBulk;
import fi.hetki.leads.LeadStage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same done to several leads, as a program tells it. */
@Schema(name = "LeadBulk", example = """
		{"act": "hand", "to": "aino", "leads": [{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "version": 2}]}""")
record BulkSheet(@Nullable @Schema(allowableValues = { "take", "hand", "move", "task", "return" },
		requiredMode = Schema.RequiredMode.REQUIRED) String act,
		@Nullable @Schema(description = "1 to 100", requiredMode = Schema.RequiredMode.REQUIRED) List<One> leads,
		@Nullable @Schema(description = "Login of the colleague to whom they are handed") String to,
		@Nullable @Schema(allowableValues = { "new", "taken", "contacted", "offered" }) String stage, @Nullable String task,
		@Nullable @Schema(description = "Why they are returned", allowableValues = { "was_not_a_real_need", "wrong_service", "unclear",
				"permission_missing" }) String reason,
		@Nullable @Schema(description = "To those who noticed, where they are returned") String sentence) {

	@Schema(name = "LeadBulkLead", example = """
			{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "version": 2}""")
	record One(@Nullable UUID id, @Nullable @Schema(description = WorkLead.VERSION) Integer version) {

		String key() {
			return this.id + "~" + this.version;
		}
	}

	@Schema(name = "LeadBulkResults", example = """
			{"results": [{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "result": "faster", "text": "a colleague was faster, nothing was changed",
			  "lead": {"id": "019a8f3e-7c00-7000-8000-0000000000d1", "version": 3, "site": "site-w", "service": "brake-service",
			    "stage": "taken", "openedAt": "2026-11-17T13:12:00Z", "dueAt": "2026-11-17T15:00:00Z", "noticedBy": "Maija Malli"}}]}""")
	record Results(@Schema(description = "In the order in which they were sent") List<Result> results) {
	}

	/** @param lead as it is now; nothing where she does not see it */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadBulkResult", example = """
			{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "result": "not_yours", "text": "is not one of your team"}""")
	record Result(UUID id, @Schema(allowableValues = { "done", "same", "faster", "closed", "not_yours", "not_there" }) String result,
			@Schema(description = "The result in your language") String text, @Nullable LeadAnswer lead) {
	}

	BulkAct form(@Nullable UUID person, Reading reading) {
		reading.needs("act", this.act);
		if (this.leads == null || this.leads.isEmpty()) {
			reading.wrong("leads", "inbox.none.chosen");
		}
		else if (this.leads.size() > LeadBulk.MOST) {
			reading.wrong("leads", "inbox.bulk.many");
		}
		else if (this.leads.stream().anyMatch(it -> it == null || it.id() == null || it.version() == null)) {
			reading.wrong("leads", "exchange.leads.each");
		}
		BulkAct form = new BulkAct(reading.choice("act", this.act, List.of(BulkAct.Kind.values())), person,
				reading.choice("stage", this.stage, LeadStage.WORKED), reading.text(this.task), this.reason, reading.text(this.sentence), true);
		reading.done();
		return form;
	}
}
