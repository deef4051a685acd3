package fi.hetki.exchange;

import fi.hetki.leads.AwaitCustomer;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when it is the customer's turn, as a program tells it. */
@Schema(name = "PauseLead", example = """
		{"until": "2026-11-24", "because": "Kysyy puolisolta.", "version": 2}""")
record PauseLead(
		@Nullable @Schema(format = "date", description = "The last day of the wait, from today on",
				requiredMode = Schema.RequiredMode.REQUIRED) String until,
		@Nullable @Schema(description = "What we wait for") String because,
		@Nullable @Schema(description = "The version that you looked at", requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {

	AwaitCustomer form(Reading reading) {
		return new AwaitCustomer(reading.text(this.until), reading.text("because", this.because, 1000));
	}

	/** That the wait is over. */
	@Schema(name = "ResumeLead", example = """
			{"version": 3}""")
	record End(@Nullable @Schema(description = "The version that you looked at", requiredMode = Schema.RequiredMode.REQUIRED) Integer version) {
	}
}
