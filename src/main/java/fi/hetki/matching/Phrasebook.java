package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

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

	/** What all words of each phrase weigh together. */
	private final double[] wholes;

	private final Bag bag;

	private final Grams grams;

	private final int offerings;

	/** The phrases that each word is part of; none for a word that does not tell. */
	private final int[][] byWord;

	Phrasebook(String language, Vocabulary vocabulary, List<Saying> phrases, Weights weights, int offerings) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.phrases = phrases;
		this.weights = weights;
		this.wholes = phrases.stream().mapToDouble(weights::of).toArray();
		this.bag = Bag.of(phrases, weights, vocabulary.size());
		this.grams = new Grams(phrases, offerings);
		this.offerings = offerings;
		this.byWord = byWord(phrases, weights, vocabulary.size());
	}

	private static int[][] byWord(List<Saying> phrases, Weights weights, int words) {
		int[][] byWord = new int[words][0];
		int[] sizes = new int[words];
		phrases.forEach(it -> Arrays.stream(it.words()).filter(weights::isTelling).forEach(word -> sizes[word]++));
		for (int word = 0; word < words; word++) {
			byWord[word] = new int[sizes[word]];
		}
		Arrays.fill(sizes, 0);
		for (int number = 0; number < phrases.size(); number++) {
			for (int word : phrases.get(number).words()) {
				if (weights.isTelling(word)) {
					byWord[word][sizes[word]++] = number;
				}
			}
		}
		return byWord;
	}

	/** What the text says of each offering; not those of which it says next to nothing. */
	List<Heard> heard(List<Word> text) {
		Hits hits = Hits.of(text, vocabulary, language);
		List<List<Met>> met = new ArrayList<>(Collections.nCopies(this.offerings, List.of()));
		met(text, hits).forEach(it -> file(it, it.phrase().offering(), met));
		double[] bag = this.bag.heard(hits, this.offerings);
		double[] like = this.grams.like(text);
		double alike = nth(like, LIKEST);
		List<Heard> heard = new ArrayList<>();
		for (int offering = 0; offering < like.length; offering++) {
			List<Met> mine = met.get(offering);
			if (isLoud(mine) || (like[offering] >= alike && like[offering] > 0)) {
				if (mine.size() > 1) {
					mine.sort(Met.STRONGEST_FIRST);
				}
				heard.add(Exclusions.of(text, mine).heard(offering, bag[offering], like[offering]));
			}
		}
		return heard;
	}

	private static boolean isLoud(List<Met> met) {
		for (Met it : met) {
			if (it.strength() >= LOUD) {
				return true;
			}
		}
		return false;
	}

	/** The n-th largest; 0 if there are no more than so many. */
	private static double nth(double[] values, int n) {
		if (values.length <= n) {
			return 0;
		}
		PriorityQueue<Double> largest = new PriorityQueue<>(n);
		for (double value : values) {
			if (largest.size() < n) {
				largest.add(value);
			}
			else if (value > largest.peek()) {
				largest.poll();
				largest.add(value);
			}
		}
		return largest.peek();
	}

	/** The phrases that the text meets, wholly or in part; not those that an exclusion says mean something else. */
	private List<Met> met(List<Word> text, Hits hits) {
		Fit fit = new Fit(text, hits, weights);
		BitSet touched = new BitSet(phrases.size());
		List<Met> met = new ArrayList<>();
		for (int word : hits.words()) {
			for (int number : byWord[word]) {
				if (!touched.get(number)) {
					touched.set(number);
					Met best = fit.best(phrases.get(number), wholes[number]);
					if (best != null && best.strength() >= FAINT) {
						met.add(best);
					}
				}
			}
		}
		return specificFirst(met, text.size());
	}

	double clearest(List<Word> text) {
		return met(text, Hits.of(text, vocabulary, language)).stream().mapToDouble(Met::strength).max().orElse(0);
	}

	/** "Lost receipts" means one thing; that "receipts" alone might mean another counts for less then. */
	private static List<Met> specificFirst(List<Met> met, int words) {
		List<List<Met>> specific = new ArrayList<>(Collections.nCopies(words, List.of()));
		met.stream().filter(Met::isSpecific).forEach(one -> one.words().stream().forEach(word -> file(one, word, specific)));
		List<Met> weighed = new ArrayList<>(met.size());
		for (Met one : met) {
			weighed.add(isPartOfAny(one, specific.get(one.first())) ? one.times(OVERSHADOWED) : one);
		}
		return weighed;
	}

	private static void file(Met met, int under, List<List<Met>> files) {
		if (files.get(under).isEmpty()) {
			files.set(under, new ArrayList<>());
		}
		files.get(under).add(met);
	}

	private static boolean isPartOfAny(Met one, List<Met> others) {
		for (Met other : others) {
			if (one.isPartOf(other)) {
				return true;
			}
		}
		return false;
	}

}
