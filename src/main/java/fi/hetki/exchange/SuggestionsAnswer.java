package fi.hetki.exchange;

import fi.hetki.matching.Suggestions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a text sounded like. */
@Schema(name = "Suggestions", example = """
		{"language": "fi",
		 "suggestions": [{"service": "brake-service", "strength": 0.91,
		   "evidence": [{"start": 0, "end": 13, "quote": "Jarrut vinkuu"}]}],
		 "withheld": [{"service": "tyre-change", "why": "owned"}],
		 "considered": [{"service": "brake-service", "strength": 0.91}, {"service": "diagnostics", "strength": 0.2}]}""")
record SuggestionsAnswer(String language,
		@Schema(description = "At most three, best first; none is a normal answer") List<Suggested> suggestions,
		@Schema(description = "Heard, and still not suggested") List<Withheld> withheld,
		@Schema(description = "The ranking of up to ten, before the threshold") List<Considered> considered) {

	@Schema(name = "Suggestion")
	record Suggested(String service, @Schema(description = "0 to 1; ranks, is no probability") double strength,
			List<Underlined> evidence) {
	}

	@Schema(name = "Withheld")
	record Withheld(String service, @Schema(allowableValues = { "declined", "owned", "excluded", "has_it", "quiet", "out_of_season", "full" }) String why) {
	}

	@Schema(name = "Considered")
	record Considered(String service, double strength) {
	}

	static SuggestionsAnswer of(Suggestions heard) {
		return new SuggestionsAnswer(heard.language(),
				heard.suggestions()
					.stream()
					.map(it -> new Suggested(it.offering().key(), Underlined.rounded(it.strength()), Underlined.in(it.evidence())))
					.toList(),
				heard.withheld()
					.stream()
					.map(it -> new Withheld(it.offering().key(), String.valueOf(Reading.word(it.why()))))
					.toList(),
				heard.considered()
					.stream()
					.map(it -> new Considered(it.offering().key(), Underlined.rounded(it.strength())))
					.toList());
	}
}
