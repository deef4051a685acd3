package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what to suggest, and what is withheld and why. */
final class Verdict {

	private static final int MOST_SUGGESTED = 3;

	private static final int MOST_CONSIDERED = 10;

	private static final int MOST_ASKED = 2;

	private static final double DENIED = 0.4;

	/** Whoever reads a suggestion sees the words that told; where they tell next to nothing there is none. */
	private static final double WORTH_QUOTING = 0.1;

	/** Only what the text speaks of this clearly is worth a word about why it is withheld. */
	private static final double WORTH_REFUSING = 0.5;

	/** Turns of speech that tell of a thing somebody has, rather than of one she does not want. */
	private static final Set<String> HAVING = Set.of("near:ALREADY", "near:HAVE", "near:DONE", "near:HANDLES", "near:OTHERS",
			"near:ELSEWHERE", "near:COVERED", "near:PAST", "rule:OWNED:here");

	private static final Set<String> REFUSING = Set.of("near:NEG", "near:REFUSE", "near:NOUSE", "near:INTEREST", "near:LATER",
			"near:ENDS", "near:ADVISED", "rule:DECLINED:here", "near:NEG>WANT");

	private final String text;

	private final List<Word> words;

	Verdict(String text, List<Word> words) {
		this.text = text;
		this.words = words;
	}

	Hearing on(String language, List<Opinion> opinions, List<Refusal> excluded, Stance stance, double threshold) {
		List<Opinion> ranked = opinions.stream()
			.filter(it -> it.heard().spoken().strength() >= WORTH_QUOTING && it.strength() > 0)
			.sorted(Comparator.comparingDouble(Opinion::strength).reversed().thenComparing(Opinion::key))
			.toList();
		List<Refusal> withheld = new ArrayList<>(excluded);
		opinions.stream()
			.filter(it -> it.topic() >= WORTH_REFUSING && it.open() < DENIED && !it.heard().spoken().evidence().isEmpty())
			.forEach(it -> why(stance.to(it.heard()))
				.map(why -> new Refusal(it.key(), why, evidence(it.heard().spoken().evidence().get(0))))
				.ifPresent(withheld::add));
		List<Opinion> clear = ranked.stream().filter(it -> it.strength() >= threshold).toList();
		return new Hearing(language,
				findings(clear.stream().filter(it -> !it.heard().isOnlyAsking()).limit(MOST_SUGGESTED).toList()),
				findings(ranked.stream().limit(MOST_CONSIDERED).toList()), List.copyOf(withheld),
				findings(clear.stream().filter(it -> it.heard().isOnlyAsking()).limit(MOST_ASKED).toList()));
	}

	/** Nothing is said of a customer's will where no word tells it: then the service is just not suggested. */
	private static Optional<Refusal.Why> why(Set<String> stance) {
		long having = HAVING.stream().filter(stance::contains).count();
		long refusing = REFUSING.stream().filter(stance::contains).count();
		if (having + refusing == 0) {
			return Optional.empty();
		}
		return Optional.of((having > refusing) ? Refusal.Why.OWNED : Refusal.Why.DECLINED);
	}

	private List<Finding> findings(List<Opinion> opinions) {
		return opinions.stream()
			.map(it -> new Finding(it.key(), it.strength(), it.heard().spoken().reasons().stream().map(this::evidence).toList()))
			.toList();
	}

	Evidence evidence(Met met) {
		return Evidence.in(this.text, this.words.get(met.first()).start(), this.words.get(met.last()).end(), met.phrase().said());
	}
}
