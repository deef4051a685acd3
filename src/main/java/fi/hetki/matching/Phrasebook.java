package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Arrays;
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

	/** A phrase met this well makes an offering worth weighing, and so does being among so many that are likest by letters. */
	private static final double LOUD = 0.15;

	private static final int LIKEST = 25;

	private final String language;

	private final Vocabulary vocabulary;

	private final List<Saying> phrases;

	private final Weights weights;

	private final Bag bag;

	private final Grams grams;

	private final Map<Integer, List<Integer>> byWord = new HashMap<>();

	Phrasebook(String language, Vocabulary vocabulary, List<Saying> phrases, Weights weights, int offerings) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.phrases = phrases;
		this.weights = weights;
		this.bag = Bag.of(phrases, weights, vocabulary.size());
		this.grams = new Grams(phrases, offerings);
		for (int number = 0; number < phrases.size(); number++) {
			for (int word : phrases.get(number).words()) {
				if (weights.isTelling(word)) {
					byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
				}
			}
		}
	}

	/** What the text says of each offering; not those of which it says next to nothing. */
	List<Heard> heard(List<Word> text) {
		Hits hits = Hits.of(text, vocabulary, language);
		Map<Integer, List<Met>> met = new HashMap<>();
		met(text, hits).forEach(it -> met.computeIfAbsent(it.phrase().offering(), o -> new ArrayList<>()).add(it));
		Map<Integer, Double> bag = this.bag.heard(hits);
		double[] like = this.grams.like(text);
		double alike = nth(like, LIKEST);
		List<Heard> heard = new ArrayList<>();
		for (int offering = 0; offering < like.length; offering++) {
			List<Met> mine = met.getOrDefault(offering, List.of());
			boolean loud = !mine.isEmpty() && mine.get(0).strength() >= LOUD;
			if (loud || (like[offering] >= alike && like[offering] > 0)) {
				heard.add(Exclusions.of(text, mine).heard(offering, bag.getOrDefault(offering, 0.0), like[offering]));
			}
		}
		return heard;
	}

	private static double nth(double[] values, int n) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return (sorted.length > n) ? sorted[sorted.length - n] : 0;
	}

	/** The phrases that the text meets, wholly or in part, strongest first; not those that an exclusion says mean something else. */
	private List<Met> met(List<Word> text, Hits hits) {
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
		return met(text, Hits.of(text, vocabulary, language)).stream().mapToDouble(Met::strength).findFirst().orElse(0);
	}

	/** "Lost receipts" means one thing; that "receipts" alone might mean another counts for less then. */
	private static List<Met> specificFirst(List<Met> met) {
		Map<Integer, List<Met>> specific = new HashMap<>();
		met.stream()
			.filter(Met::isSpecific)
			.forEach(one -> one.words().stream().forEach(word -> specific.computeIfAbsent(word, w -> new ArrayList<>()).add(one)));
		return met.stream()
			.map(one -> specific.getOrDefault(one.first(), List.of()).stream().anyMatch(one::isPartOf) ? one.times(OVERSHADOWED) : one)
			.toList();
	}

}
