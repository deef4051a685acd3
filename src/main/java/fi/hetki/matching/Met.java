package fi.hetki.matching;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A phrase that the text met, wholly or in part: the words it stands on and how much it tells. */
record Met(Saying phrase, BitSet words, double strength, boolean whole) {

	static final Comparator<Met> STRONGEST_FIRST = (one, other) -> {
		int stronger = Double.compare(other.strength, one.strength);
		return (stronger != 0) ? stronger : one.phrase.said().compareTo(other.phrase.said());
	};

	boolean isSpecific() {
		return whole && words.cardinality() > 1 && phrase.kind() != Saying.Kind.EXCLUSION;
	}

	/** Whether another offering's phrase says this and more, with the very same words of the text. */
	boolean isPartOf(Met other) {
		if (phrase.offering() == other.phrase.offering() || words.cardinality() >= other.words.cardinality()) {
			return false;
		}
		for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
			if (!other.words.get(word)) {
				return false;
			}
		}
		return true;
	}

	Met times(double factor) {
		return new Met(phrase, words, strength * factor, whole);
	}

	Met at(List<Integer> places) {
		return new Met(phrase, Tongues.at(words, places), strength, whole);
	}

	int first() {
		return words.nextSetBit(0);
	}

	int last() {
		return words.length() - 1;
	}

}
