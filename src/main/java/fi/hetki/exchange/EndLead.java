package fi.hetki.exchange;

import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a lead ended, as a program tells it. */
@Schema(name = "CloseLead", example = """
		{"outcome": "won", "value": 189, "sentence": "Kiitos, jarrut on nyt kunnossa.", "version": 2}""")
record EndLead(@Nullable @Schema(allowableValues = { "won", "helped", "not_now", "returned" },
		requiredMode = Schema.RequiredMode.REQUIRED) String outcome,
		@Nullable @Schema(description = "In euros; needed where it was won") BigDecimal value,
		@Nullable @Schema(description = "Needed where it was not won", allowableValues = { "advised_against", "without_sale", "elsewhere", "price", "chose_competitor",
				"no_longer_needed", "no_answer", "we_were_late", "later", "was_not_a_real_need", "wrong_service",
				"unclear", "permission_missing" }) String reason,
		@Nullable @Schema(description = "To the person who noticed; needed where it was not won") String sentence,
		@Nullable @Schema(description = "The version that you looked at; where it is left out, the newest") Integer version) {

	/**
	 * @throws fi.hetki.shell.Problems.Refused with a sentence for each field that has to be mended
	 */
	CloseLead form() {
		Reading reading = new Reading();
		Outcome ended = reading.choice("outcome", this.outcome, Outcome.CHOSEN);
		String euros = reading.number("value", this.value);
		reading.done();
		return new CloseLead(ended, euros, this.reason, reading.text(this.sentence)).checked();
	}
}
