package fi.hetki.matching;

/** Something that may be said about an offering: as the catalogue or the lexicon writes it, and as numbered words. */
record Saying(int offering, String said, Kind kind, int[] words) {

	/** How much it tells when somebody says all of it. */
	enum Kind {

		TRIGGER(0.88), NAME(0.75), SITUATION(0.75), ASK(0.75), PARTS(0.55), HINT(0.4), DESCRIPTION(0.15), EXCLUSION(1.0);

		final double weight;

		Kind(double weight) {
			this.weight = weight;
		}

	}

}
