package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.leads.Owed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that is owed to whoever noticed a need, and overdue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwedAnswer", example = """
		{"lead": "019a8f3e-7c00-7000-8000-0000000000d1", "site": "site-w", "service": "brake-service", "customer": "Aleksi Otosvaara",
		 "words": "Jarrut vinkuu aamuisin.", "to": "Maija Malli", "what": "seen", "dueAt": "2026-11-19T14:00:00Z", "escalated": false}""")
record OwedAnswer(UUID lead, String site, String service, @Nullable String customer, @Nullable String words, @Nullable String note,
		@Schema(description = "Who noticed") String to,
		@Schema(description = "That somebody has seen it, or what happened", allowableValues = { "seen", "told" }) String what, Instant dueAt,
		@Schema(description = "So late that it is the business of whoever manages the site") boolean escalated) {

	@Schema(name = "OwedAnswers", example = """
			{"count": 0, "answers": []}""")
	record All(@Schema(description = "How many there are, counted no further than to a thousand") long count,
			@Schema(description = "The longest overdue first, at most 100") List<OwedAnswer> answers) {
	}

	static OwedAnswer of(Owed it, String site, boolean escalated) {
		return new OwedAnswer(it.leadId(), site, it.offered().key(), it.customer(), it.words(), it.note(), it.firstName() + " " + it.lastName(),
				it.what(), it.due(), escalated);
	}
}
