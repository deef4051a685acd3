package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all that is said of an offering, without their order: many faint hints together tell something where no
 * phrase is met. A word weighs by how few offerings share it (inverse document frequency) and how often this one says it.
 */
final class Bag {

	/** Which offerings a word speaks for, and how much. */
	private record Share(int[] offerings, float[] weights) {
	}

	private final Share[] byWord;

	private Bag(Share[] byWord) {
		this.byWord = byWord;
	}

	static Bag of(List<Saying> sayings, Weights weights, int words) {
		List<Map<Integer, Double>> counts = new ArrayList<>();
		for (int word = 0; word < words; word++) {
			counts.add(new HashMap<>());
		}
		for (Saying saying : sayings) {
			if (saying.kind() != Saying.Kind.EXCLUSION) {
				for (int word : saying.words()) {
					counts.get(word).merge(saying.offering(), saying.kind().weight, Double::sum);
				}
			}
		}
		Share[] byWord = new Share[words];
		for (int word = 0; word < words; word++) {
			if (weights.isTelling(word)) {
				byWord[word] = share(counts.get(word), weights.of(word));
			}
		}
		return new Bag(byWord);
	}

	private static Share share(Map<Integer, Double> counts, double weight) {
		int[] offerings = counts.keySet().stream().mapToInt(it -> it).sorted().toArray();
		float[] weights = new float[offerings.length];
		double all = counts.values().stream().mapToDouble(it -> it).sum();
		for (int i = 0; i < offerings.length; i++) {
			double count = counts.get(offerings[i]);
			weights[i] = (float) (weight * Math.log1p(count) * Math.sqrt(count / all));
		}
		return new Share(offerings, weights);
	}

	/** For each offering how much all words that speak for it do; each word of the text counts once. */
	double[] heard(Hits hits, int offerings) {
		double[] sums = new double[offerings];
		for (int word : hits.words()) {
			Share share = this.byWord[word];
			if (share != null) {
				double quality = hits.of(word).stream().mapToDouble(Hits.Hit::quality).max().orElse(0);
				for (int i = 0; i < share.offerings.length; i++) {
					sums[share.offerings[i]] += quality * share.weights[i];
				}
			}
		}
		return sums;
	}
}
