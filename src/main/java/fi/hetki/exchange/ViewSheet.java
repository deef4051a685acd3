package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter of leads under a name. It holds conditions and no leads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadView", example = """
		{"id": "019a8f3e-7c00-7000-8000-0000000000f1", "name": "Kalliit myöhässä", "own": true, "shared": true, "pinned": true,
		 "filter": {"view": "late", "site": "site-w", "min": 500, "sort": "value"}}""")
record ViewSheet(@Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY) UUID id,
		@Nullable @Schema(description = "At most 60 characters; the same name is the same view", requiredMode = Schema.RequiredMode.REQUIRED) String name,
		@Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY, description = "Whether you made it") Boolean own,
		@Nullable @Schema(description = "With your team and whoever manages it") Boolean shared,
		@Nullable @Schema(description = "For yourself") Boolean pinned, @Nullable Filter filter) {

	/** As in the list of leads. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadFilter", example = """
			{"view": "late", "site": "site-w", "min": 500, "sort": "value"}""")
	record Filter(@Nullable String view, @Nullable String q, @Nullable String site, @Nullable String service, @Nullable String noticed,
			@Nullable String assignee, @Nullable String stage, @Nullable String readiness, @Nullable String due, @Nullable BigDecimal min,
			@Nullable BigDecimal max, @Nullable String sort) {

		AskLeads asked() {
			return new AskLeads(this.view, this.q, this.site, this.service, this.noticed, this.assignee, this.stage, this.readiness, this.due,
					this.min, this.max, this.sort, null, null);
		}
	}

	@Schema(name = "LeadViews", example = """
			{"views": [{"id": "019a8f3e-7c00-7000-8000-0000000000f1", "name": "Kalliit", "filter": {"view": "late", "min": 500}}]}""")
	record All(@Schema(description = "Yours and those of your teams") List<ViewSheet> views) {
	}
}
