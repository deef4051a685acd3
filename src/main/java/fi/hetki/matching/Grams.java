package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness of a text and of what is said of an offering by the letters inside their words (three to five in a row), which
 * no inflection, compound or slip hides wholly. Cosine of tf-idf vectors. Letters in a row are kept as numbers, sorted, with
 * the offerings that say them in one long row, because a catalogue has a hundred thousand of them.
 */
final class Grams {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 5;

	/** In a catalogue of more than a few offerings, what this share of them says tells hardly anything and takes long to add up. */
	private static final double COMMON = 0.1;

	private static final int FEW = 200;

	private final int offerings;

	/** The grams in rising order. */
	private final int[] grams;

	private final float[] rarity;

	private final double unknown;

	/** Where the offerings of each gram begin in the rows below; one more for the end. */
	private final int[] begins;

	private final short[] sayers;

	private final float[] weights;

	Grams(List<Saying> sayings, int offerings) {
		List<Map<Integer, Integer>> counts = counts(sayings, offerings);
		Map<Integer, Integer> sharers = new HashMap<>();
		counts.forEach(it -> it.keySet().forEach(gram -> sharers.merge(gram, 1, Integer::sum)));
		sharers.values().removeIf(n -> offerings > FEW && n > offerings * COMMON);
		counts.forEach(it -> it.keySet().retainAll(sharers.keySet()));
		this.offerings = offerings;
		this.grams = sharers.keySet().stream().mapToInt(it -> it).sorted().toArray();
		this.rarity = new float[this.grams.length];
		this.unknown = Math.log(1 + offerings);
		this.begins = new int[this.grams.length + 1];
		for (int i = 0; i < this.grams.length; i++) {
			int n = sharers.get(this.grams[i]);
			this.rarity[i] = (float) Math.log(1 + (double) offerings / n);
			this.begins[i + 1] = this.begins[i] + n;
		}
		this.sayers = new short[this.begins[this.grams.length]];
		this.weights = new float[this.sayers.length];
		fill(counts);
	}

	private static List<Map<Integer, Integer>> counts(List<Saying> sayings, int offerings) {
		List<Map<Integer, Integer>> counts = new ArrayList<>();
		for (int i = 0; i < offerings; i++) {
			counts.add(new HashMap<>());
		}
		for (Saying saying : sayings) {
			if (saying.kind() != Saying.Kind.EXCLUSION && saying.kind() != Saying.Kind.PARTS) {
				Map<Integer, Integer> mine = counts.get(saying.offering());
				Words.of(saying.said()).forEach(word -> count(word, mine));
			}
		}
		return counts;
	}

	private void fill(List<Map<Integer, Integer>> counts) {
		int[] next = Arrays.copyOf(this.begins, this.grams.length);
		for (int offering = 0; offering < counts.size(); offering++) {
			double norm = 0;
			for (Map.Entry<Integer, Integer> it : counts.get(offering).entrySet()) {
				norm += Math.pow(weight(it.getValue(), place(it.getKey())), 2);
			}
			for (Map.Entry<Integer, Integer> it : counts.get(offering).entrySet()) {
				int place = place(it.getKey());
				this.sayers[next[place]] = (short) offering;
				this.weights[next[place]++] = (float) (weight(it.getValue(), place) / Math.sqrt(norm));
			}
		}
	}

	private int place(int gram) {
		return Arrays.binarySearch(this.grams, gram);
	}

	private double weight(int count, int place) {
		return (1 + Math.log(count)) * this.rarity[place];
	}

	private static void count(Word word, Map<Integer, Integer> counts) {
		String bounded = "^" + word.folded() + "$";
		for (int size = SHORTEST; size <= LONGEST; size++) {
			for (int at = 0; at + size <= bounded.length(); at++) {
				int gram = size;
				for (int i = 0; i < size; i++) {
					gram = gram * 31 + bounded.charAt(at + i);
				}
				counts.merge(gram, 1, Integer::sum);
			}
		}
	}

	/** Cosine with each offering, 0 to 1. */
	double[] like(List<Word> text) {
		Map<Integer, Integer> counts = new HashMap<>();
		text.forEach(word -> count(word, counts));
		double[] like = new double[this.offerings];
		double norm = 0;
		for (Map.Entry<Integer, Integer> it : counts.entrySet()) {
			int place = place(it.getKey());
			if (place < 0) {
				// What no offering says makes the text less like any of them.
				double weight = (1 + Math.log(it.getValue())) * this.unknown;
				norm += weight * weight;
			}
			else {
				double weight = weight(it.getValue(), place);
				norm += weight * weight;
				for (int i = this.begins[place]; i < this.begins[place + 1]; i++) {
					like[this.sayers[i] & 0xffff] += weight * this.weights[i];
				}
			}
		}
		for (int i = 0; i < like.length && norm > 0; i++) {
			like[i] /= Math.sqrt(norm);
		}
		return like;
	}
}
