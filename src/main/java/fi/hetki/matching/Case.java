package fi.hetki.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What speaks for one offering: evidence on different words, strongest first. */
record Case(List<Met> evidence, double strength) {

	private static final int MOST_EVIDENCE = 5;

	private static final double WORTH_SHOWING = 0.35;

	/** A loose phrase may tell less than its words do one by one, so the better reading of the two counts. */
	static Case of(List<Met> strongestFirst) {
		Case phrases = apart(strongestFirst);
		List<Met> single = new ArrayList<>();
		for (Met met : strongestFirst) {
			if (met.words().cardinality() == 1) {
				single.add(met);
			}
		}
		Case words = apart(single);
		return words.strength > phrases.strength ? words : phrases;
	}

	/** Evidence adds up only where it stands on different words. */
	private static Case apart(List<Met> strongestFirst) {
		BitSet told = new BitSet();
		List<Met> evidence = new ArrayList<>();
		for (Met met : strongestFirst) {
			if (evidence.size() < MOST_EVIDENCE && !told.intersects(met.words())) {
				told.or(met.words());
				evidence.add(met);
			}
		}
		return new Case(List.copyOf(evidence), together(evidence));
	}

	/** What is worth showing as a reason. */
	List<Met> reasons() {
		return evidence.stream().filter(met -> met.strength() >= evidence.get(0).strength() * WORTH_SHOWING).toList();
	}

	/** Noisy-or: each piece of evidence takes its share of the doubt that is left. */
	private static double together(List<Met> evidence) {
		double doubt = 1;
		for (Met met : evidence) {
			doubt *= 1 - met.strength();
		}
		return 1 - doubt;
	}

}
