package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

	private static final int NOWHERE = -1;

	/** The golden ratio, as Knuth multiplies by it. */
	private static final int SPREAD = 0x9E3779B9;

	private final int offerings;

	/** The grams in rising order. */
	private final int[] grams;

	/** Where each of them stands in that order. */
	private final int[] places;

	/** Those that too many say: they are known, and tell nothing. */
	private final Set<Integer> common = new HashSet<>();

	private final float[] rarity;

	private final double unknown;

	/** Where the offerings of each gram begin in the rows below; one more for the end. */
	private final int[] begins;

	private final short[] sayers;

	private final float[] weights;

	/** The letters in a row that one offering says, and how often, in the order in which they are summed up. */
	private record Counted(int[] grams, int[] times) {

		static Counted of(List<Saying> sayings) {
			Map<Integer, Integer> counts = new HashMap<>();
			sayings.forEach(saying -> Words.of(saying.said()).forEach(word -> count(word, counts)));
			int[] grams = new int[counts.size()];
			int[] times = new int[grams.length];
			int at = 0;
			for (Map.Entry<Integer, Integer> it : counts.entrySet()) {
				grams[at] = it.getKey();
				times[at++] = it.getValue();
			}
			return new Counted(grams, times);
		}
	}

	Grams(List<Saying> sayings, int offerings) {
		List<Counted> counted = counted(sayings, offerings);
		int[] all = counted.stream().flatMapToInt(it -> Arrays.stream(it.grams)).toArray();
		Arrays.sort(all);
		int[] begins = new int[all.length + 1];
		int kept = 0;
		for (int from = 0, to; from < all.length; from = to) {
			for (to = from + 1; to < all.length && all[to] == all[from];) {
				to++;
			}
			int sharers = to - from;
			if (offerings > FEW && sharers > offerings * COMMON) {
				this.common.add(all[from]);
			}
			else {
				all[kept] = all[from];
				begins[kept + 1] = begins[kept] + sharers;
				kept++;
			}
		}
		this.offerings = offerings;
		this.grams = Arrays.copyOf(all, kept);
		this.begins = Arrays.copyOf(begins, kept + 1);
		this.places = places(this.grams);
		this.rarity = new float[kept];
		this.unknown = Math.log(1 + offerings);
		for (int i = 0; i < kept; i++) {
			this.rarity[i] = (float) Math.log(1 + (double) offerings / (begins[i + 1] - begins[i]));
		}
		this.sayers = new short[begins[kept]];
		this.weights = new float[this.sayers.length];
		fill(counted);
	}

	private static List<Counted> counted(List<Saying> sayings, int offerings) {
		List<List<Saying>> said = IntStream.range(0, offerings).<List<Saying>>mapToObj(it -> new ArrayList<>()).toList();
		for (Saying saying : sayings) {
			if (saying.kind() != Saying.Kind.EXCLUSION && saying.kind() != Saying.Kind.PARTS) {
				said.get(saying.offering()).add(saying);
			}
		}
		return said.stream().map(Counted::of).toList();
	}

	private void fill(List<Counted> counted) {
		int[] next = Arrays.copyOf(this.begins, this.grams.length);
		for (int offering = 0; offering < counted.size(); offering++) {
			Counted mine = counted.get(offering);
			int[] places = Arrays.stream(mine.grams).map(this::place).toArray();
			double[] weights = new double[places.length];
			double norm = 0;
			for (int i = 0; i < places.length; i++) {
				weights[i] = (places[i] >= 0) ? weight(mine.times[i], places[i]) : 0;
				norm += weights[i] * weights[i];
			}
			for (int i = 0; i < places.length; i++) {
				if (places[i] >= 0) {
					int at = next[places[i]]++;
					this.sayers[at] = (short) offering;
					this.weights[at] = (float) (weights[i] / Math.sqrt(norm));
				}
			}
		}
	}

	/** A hash table with open addressing, at most half full: a hundred thousand grams are looked for at each build. */
	private static int[] places(int[] grams) {
		int[] places = new int[Math.max(2, Integer.highestOneBit(grams.length) * 4)];
		Arrays.fill(places, NOWHERE);
		for (int place = 0; place < grams.length; place++) {
			int slot = slot(grams[place], places.length);
			while (places[slot] != NOWHERE) {
				slot = (slot + 1) & (places.length - 1);
			}
			places[slot] = place;
		}
		return places;
	}

	private static int slot(int gram, int slots) {
		return (gram * SPREAD >>> 8) & (slots - 1);
	}

	private int place(int gram) {
		int slot = slot(gram, this.places.length);
		while (this.places[slot] != NOWHERE && this.grams[this.places[slot]] != gram) {
			slot = (slot + 1) & (this.places.length - 1);
		}
		return this.places[slot];
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
			if (place >= 0) {
				double weight = weight(it.getValue(), place);
				norm += weight * weight;
				for (int i = this.begins[place]; i < this.begins[place + 1]; i++) {
					like[this.sayers[i] & 0xffff] += weight * this.weights[i];
				}
			}
			else if (!this.common.contains(it.getKey())) {
				// What no offering says makes the text less like any of them.
				double weight = (1 + Math.log(it.getValue())) * this.unknown;
				norm += weight * weight;
			}
		}
		for (int i = 0; i < like.length && norm > 0; i++) {
			like[i] /= Math.sqrt(norm);
		}
		return like;
	}
}
