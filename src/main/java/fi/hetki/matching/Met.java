package fi.hetki.matching;

import java.util.BitSet;
import java.util.Comparator;

/** A phrase that the text met, wholly or in part: the words it stands on and how much it tells. */
record Met(Saying phrase, BitSet words, double strength, boolean whole) {

	static final Comparator<Met> STRONGEST_FIRST = Comparator.comparingDouble(Met::strength)
		.reversed()
		.thenComparing(met -> met.phrase().said());

	boolean isSpecific() {
		return whole && words.cardinality() > 1 && phrase.kind() != Saying.Kind.EXCLUSION;
	}

	/** Whether another offering's phrase says this and more, with the very same words of the text. */
	boolean isPartOf(Met other) {
		return phrase.offering() != other.phrase.offering() && words.cardinality() < other.words.cardinality()
				&& words.stream().allMatch(other.words::get);
	}

	Met times(double factor) {
		return new Met(phrase, words, strength * factor, whole);
	}

	int first() {
		return words.nextSetBit(0);
	}

	int last() {
		return words.length() - 1;
	}

}
