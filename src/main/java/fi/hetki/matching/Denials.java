package fi.hetki.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Hears what the customer already has or does not want. */
final class Denials {

	private static final Map<String, Denials> BY_LANGUAGE = Languages.ALL.stream()
		.collect(Collectors.toUnmodifiableMap(language -> language, Denials::read));

	private final List<DenialCue> cues = new ArrayList<>();

	/** Words that turn ownership round: "has never been changed". */
	private @Nullable Pattern unless;

	private Denials() {
	}

	static Denials in(String language) {
		return BY_LANGUAGE.get(language);
	}

	private static Denials read(String language) {
		Denials denials = new Denials();
		for (String line : Resource.lines("denials-" + language + ".txt")) {
			if (line.startsWith("unless:")) {
				denials.unless = Pattern.compile("\\b(?:" + line.substring(7).strip() + ")\\b");
			}
			else {
				denials.cues.add(DenialCue.read(line));
			}
		}
		return denials;
	}

	/** A clause that says nothing by itself answers the nearest clause before it, so this needs to know what was met. */
	List<Denial> of(List<Word> text, List<Met> met) {
		List<Clause> clauses = Clause.of(text, met);
		List<Denial> denials = new ArrayList<>();
		for (int number = 0; number < clauses.size(); number++) {
			String said = clauses.get(number).said();
			String spaced = " " + said;
			for (DenialCue cue : cues) {
				if (!cue.openings().mayBeIn(spaced)) {
					continue;
				}
				Matcher matcher = cue.pattern().matcher(said);
				if (matcher.find() && !isTurnedRound(cue, clauses.get(number))) {
					denials.add(denial(cue, clauses, number, matcher.end()));
				}
			}
		}
		return denials;
	}

	private boolean isTurnedRound(DenialCue cue, Clause clause) {
		return cue.why() == Refusal.Why.OWNED && unless != null && unless.matcher(clause.said()).find();
	}

	private static Denial denial(DenialCue cue, List<Clause> clauses, int number, int end) {
		Clause clause = clauses.get(number);
		return switch (cue.reach()) {
			case ALL -> new Denial(cue.why(), 0, clause.to());
			case AHEAD -> new Denial(cue.why(), clause.wordAt(end), clause.to());
			case CLAUSE -> new Denial(cue.why(), answered(clauses, number).from(), clause.to());
		};
	}

	private static Clause answered(List<Clause> clauses, int number) {
		Clause clause = clauses.get(number);
		for (int before = number - 1; !clause.speaks() && before >= 0; before--) {
			Clause earlier = clauses.get(before);
			if (!clause.answers(earlier, number - before)) {
				break;
			}
			if (earlier.speaks()) {
				return earlier;
			}
		}
		return clause;
	}

}
