package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment as its author gets it back. How the meeting went stays out: it is hers alone, on her own page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Moment", example = """
		{"id": "019a8f3e-7c00-7000-8000-000000000001", "site": "site-w",
		 "customer": {"id": "019a8f3e-7c00-7000-8000-0000000000c1", "name": "Aleksi Otosvaara"},
		 "words": "Jarrut vinkuu aamuisin, ja lomalle pitäisi päästä ensi viikolla.", "language": "fi",
		 "stage": "ready", "channel": "workshop_floor", "permission": {"answer": "yes", "by": "phone"},
		 "happenedAt": "2026-11-17T13:12:00Z",
		 "matches": [{"service": "brake-service", "strength": 0.91, "passedOn": true,
		   "evidence": [{"start": 0, "end": 13, "quote": "Jarrut vinkuu"}]}],
		 "leads": [{"id": "019a8f3e-7c00-7000-8000-0000000000d1", "service": "brake-service", "state": "new",
		   "text": "Aino is in touch, at the latest today at 17:00.", "due": "2026-11-17T15:00:00Z"}]}""")
record MomentAnswer(UUID id, String site, @Nullable Customer customer, @Nullable String words, @Nullable String note,
		String language, @Nullable String stage, @Nullable String channel, TellMoment.@Nullable Allowed permission,
		Instant happenedAt, @Nullable List<PhotoAnswer> photos, List<Heard> matches, List<Became> leads) {

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Customer")
	record Customer(UUID id, @Nullable String name) {
	}

	/** A service that the words spoke of. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Match")
	record Heard(String service, @Schema(description = SuggestionsAnswer.STRENGTH) double strength,
			List<Underlined> evidence, boolean passedOn, @Nullable @Schema(allowableValues = { "declined", "owned",
					"excluded", "has_it", "quiet", "left_alone", "out_of_season", "full" }) String withheld) {
	}

	/** What became of a service that was passed on. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Fate")
	record Became(@Nullable @Schema(description = "None where there is no lead") UUID id, String service,
			@Schema(allowableValues = { "blocked", "waiting", "queued", "queue", "new", "taken", "contacted", "offered", "won",
					"helped", "not_now", "returned", "not_pursued", "merged" }) String state,
			@Nullable @Schema(description = "Which rule or which gates, as keys") List<String> why,
			@Schema(description = "The state as a sentence in your language") String text,
			@Nullable @Schema(description = "What the one who closed it says to you") String sentence,
			@Nullable Instant due, @Nullable @Schema(description = "What was said between you and whoever works it") List<Said> said) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "FateLine", example = """
			{"kind": "told", "by": "Aino", "text": "Soitan huomenna."}""")
	record Said(@Schema(allowableValues = { "told", "reopened", "joined", "thanked", "replied", "misunderstood" }) String kind, String by,
			@Nullable String text) {
	}
}
