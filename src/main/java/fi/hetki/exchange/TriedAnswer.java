package fi.hetki.exchange;

import fi.hetki.matching.Evidence;
import fi.hetki.matching.Trial;
import fi.hetki.matching.VersionHeard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a text would suggest once the draft is published, and what it suggests now. */
@Schema(name = "Tried", example = """
		{"language": "fi",
		 "inUse": {"version": 13, "suggestions": [], "withheld": [], "ask": [],
		   "considered": [{"service": "brake-service", "strength": 0.31, "inSeason": true,
		     "evidence": [{"start": 0, "end": 6, "quote": "Jarrut", "phrase": "jarrut vinkuu"}]}]},
		 "draft": {"version": 14, "withheld": [], "ask": [],
		   "suggestions": [{"service": "brake-service", "strength": 0.86, "inSeason": true,
		     "evidence": [{"start": 0, "end": 13, "quote": "Jarrut laulaa", "phrase": "jarrut laulaa"}]}],
		   "considered": [{"service": "brake-service", "strength": 0.86, "inSeason": true,
		     "evidence": [{"start": 0, "end": 13, "quote": "Jarrut laulaa", "phrase": "jarrut laulaa"}]}]}}""")
record TriedAnswer(@Schema(description = "In which it was heard") String language, Version inUse,
		@Schema(description = "Where nothing is drafted, the same as the version in use") Version draft) {

	@Schema(name = "TriedVersion")
	record Version(int version, @Schema(description = "At most three, best first; none is a normal answer") List<Service> suggestions,
			@Schema(description = "Heard, and still not suggested") List<Withheld> withheld,
			@Schema(description = "The ranking of up to ten, before the threshold") List<Service> considered,
			@Schema(description = "Keys of services that may only be asked about: their words have been wrong too often") List<String> ask) {

		static Version of(VersionHeard it) {
			return new Version(it.number(), Service.of(it.suggested()),
					it.withheld()
						.stream()
						.map(kept -> new Withheld(kept.key(), String.valueOf(Reading.word(kept.why())), Words.of(kept.evidence())))
						.toList(),
					Service.of(it.considered()), it.ask());
		}
	}

	@Schema(name = "TriedService")
	record Service(String service, @Schema(description = SuggestionsAnswer.STRENGTH) double strength,
			@Schema(description = "Whether it is offered today at all; a suggestion is withheld where it is not") boolean inSeason,
			List<Words> evidence) {

		static List<Service> of(List<VersionHeard.Service> heard) {
			return heard.stream()
				.map(it -> new Service(it.key(), Underlined.rounded(it.strength()), it.inSeason(),
						it.evidence().stream().map(Words::of).toList()))
				.toList();
		}
	}

	@Schema(name = "TriedWithheld")
	record Withheld(String service, @Schema(allowableValues = { "declined", "owned", "excluded" }) String why, Words evidence) {
	}

	/** With the phrase of the catalogue that they met, which only those who look after it need to know. */
	@Schema(name = "TriedEvidence")
	record Words(int start, int end, String quote, String phrase) {

		static Words of(Evidence it) {
			return new Words(it.start(), it.end(), it.quote(), it.trigger());
		}
	}

	static TriedAnswer of(Trial.Compared it) {
		return new TriedAnswer(it.language(), Version.of(it.inUse()), Version.of(it.draft()));
	}
}
