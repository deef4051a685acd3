package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a word tells: a word that many offerings share tells little, and one that everybody says next to nothing. */
final class Weights {

	private static final double COMMON = 0.2;

	private final double[] tells;

	private Weights(double[] tells) {
		this.tells = tells;
	}

	/** Inverse document frequency over the offerings, scaled so that a word of one offering only weighs 1. */
	static Weights of(List<Saying> phrases, Set<Integer> common, int words, int offerings) {
		List<Set<Integer>> sharers = new ArrayList<>();
		for (int word = 0; word < words; word++) {
			sharers.add(new HashSet<>());
		}
		for (Saying phrase : phrases) {
			if (phrase.kind() != Saying.Kind.DESCRIPTION) {
				for (int word : phrase.words()) {
					sharers.get(word).add(phrase.offering());
				}
			}
		}
		double[] tells = new double[words];
		for (int word = 0; word < words; word++) {
			double share = (double) offerings / Math.max(1, sharers.get(word).size());
			tells[word] = common.contains(word) ? COMMON : Math.log(1 + share) / Math.log(1 + offerings);
		}
		return new Weights(tells);
	}

	double of(int word) {
		return tells[word];
	}

	double of(Saying phrase) {
		double sum = 0;
		for (int word : phrase.words()) {
			sum += tells[word];
		}
		return sum;
	}

	boolean isTelling(int word) {
		return tells[word] > COMMON;
	}

}
