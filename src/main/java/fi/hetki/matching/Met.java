package fi.hetki.matching;

import java.util.BitSet;
import java.util.Comparator;

/** A phrase that the text met, wholly or in part: the words it stands on and how much it tells. */
record Met(Phrase phrase, BitSet words, double strength, boolean whole) {

	static final Comparator<Met> STRONGEST_FIRST = Comparator.comparingDouble(Met::strength)
		.reversed()
		.thenComparing(met -> met.phrase().said());

	int first() {
		return words.nextSetBit(0);
	}

	int last() {
		return words.length() - 1;
	}

}
