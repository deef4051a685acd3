package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.matching.Suggestions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text sounded like. */
@Schema(name = "Suggestions", example = """
		{"language": "fi",
		 "suggestions": [{"service": "brake-service", "strength": 0.91,
		   "evidence": [{"start": 0, "end": 13, "quote": "Jarrut vinkuu"}],
		   "promise": {"light": "amber", "workingDays": 8, "earliestWeek": "2026-W49"}}],
		 "withheld": [{"service": "tyre-change", "why": "owned"}],
		 "considered": [{"service": "brake-service", "strength": 0.91}, {"service": "diagnostics", "strength": 0.2}],
		 "ask": [{"service": "battery-check", "question": "Käynnistyikö auto aamulla heti?"}]}""")
record SuggestionsAnswer(String language,
		@Schema(description = "At most three, best first; none is a normal answer") List<Suggested> suggestions,
		@Schema(description = "Heard, and still not suggested") List<Withheld> withheld,
		@Schema(description = "The ranking of up to ten, before the threshold") List<Considered> considered,
		@Schema(description = "Heard only by words that have been wrong too often: to be asked about, not suggested") List<Ask> ask) {

	static final String STRENGTH = "A calibrated probability: of the suggestions near 0.8, about four in five are right";

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Suggestion")
	record Suggested(String service, @Schema(description = STRENGTH) double strength, List<Underlined> evidence,
			@Schema(description = "How soon the next customer gets it") CapacityAnswer.@Nullable Promise promise,
			@Nullable @Schema(description = "What the words spoke of, where its queue is long and this is suggested in its place") String insteadOf) {
	}

	@Schema(name = "Withheld")
	record Withheld(String service, @Schema(allowableValues = { "declined", "owned", "excluded", "has_it", "quiet", "left_alone", "out_of_season", "full" },
			description = WHY) String why) {

		static final String WHY = """
				`declined`: the text says no to it. `owned`: the text says that the customer has it already. \
				`excluded`: a word of the catalogue says that it is something else. `has_it`: our books say that the customer \
				has it. `quiet`: the customer said no lately and is left in peace. `left_alone`: the customer does not want \
				to hear of anything. `out_of_season`: it is offered in another part of the year. `full`: the queue is too long.""";
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Ask")
	record Ask(String service, @Nullable @Schema(description = "The first of its questions in the language of the text") String question) {
	}

	@Schema(name = "Considered")
	record Considered(String service, double strength) {
	}

	static SuggestionsAnswer of(Suggestions heard) {
		return new SuggestionsAnswer(heard.language(),
				heard.suggestions()
					.stream()
					.map(it -> new Suggested(it.offering().key(), Underlined.rounded(it.strength()), Underlined.in(it.evidence()),
							CapacityAnswer.Promise.of(it.outlook()), (it.insteadOf() != null) ? it.insteadOf().key() : null))
					.toList(),
				heard.withheld()
					.stream()
					.map(it -> new Withheld(it.offering().key(), String.valueOf(Reading.word(it.why()))))
					.toList(),
				heard.considered()
					.stream()
					.map(it -> new Considered(it.offering().key(), Underlined.rounded(it.strength())))
					.toList(),
				heard.ask()
					.stream()
					.map(it -> new Ask(it.key(), it.questions(heard.language()).stream().findFirst().orElse(null)))
					.toList());
	}
}
