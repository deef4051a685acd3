package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All that may be said about the offerings in one language, filed by word. */
final class Phrasebook {

	/** Less than this is chance. */
	private static final double FAINT = 0.03;

	private static final double OVERSHADOWED = 0.5;

	private final String language;

	private final Vocabulary vocabulary;

	private final List<Saying> phrases;

	private final Weights weights;

	private final Map<Integer, List<Integer>> byWord = new HashMap<>();

	Phrasebook(String language, Vocabulary vocabulary, List<Saying> phrases, Weights weights) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.phrases = phrases;
		this.weights = weights;
		for (int number = 0; number < phrases.size(); number++) {
			for (int word : phrases.get(number).words()) {
				if (weights.isTelling(word)) {
					byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
				}
			}
		}
	}

	/** The phrases that the text meets, wholly or in part, strongest first. */
	List<Met> met(List<Word> text) {
		Hits hits = Hits.of(text, vocabulary, language);
		Fit fit = new Fit(text, hits, weights);
		Set<Integer> touched = new LinkedHashSet<>();
		hits.words().stream().map(byWord::get).filter(Objects::nonNull).forEach(touched::addAll);
		List<Met> met = touched.stream()
			.map(phrases::get)
			.map(fit::best)
			.flatMap(Optional::stream)
			.filter(one -> one.strength() >= FAINT)
			.toList();
		return specificFirst(met).stream().sorted(Met.STRONGEST_FIRST).toList();
	}

	double clearest(List<Word> text) {
		return met(text).stream().mapToDouble(Met::strength).findFirst().orElse(0);
	}

	/** "Lost receipts" means one thing; that "receipts" alone might mean another counts for less then. */
	private static List<Met> specificFirst(List<Met> met) {
		List<Met> specific = met.stream().filter(Met::isSpecific).toList();
		return met.stream()
			.map(one -> specific.stream().anyMatch(one::isPartOf) ? one.times(OVERSHADOWED) : one)
			.toList();
	}

}
