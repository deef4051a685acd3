package fi.hetki.rubric;

import fi.hetki.statistics.Shrinkage;

/**
 * Where moment scores differ, in squared points, docs/scoring.md section 4.
 *
 * @param within sigma2, from moment to moment of one person
 * @param between tau2, from person to person
 */
record Spread(double within, double between) {

	private static final double USUAL_WITHIN = 22 * 22;
	private static final double USUAL_BETWEEN = 11 * 11;
	private static final double LEAST_BETWEEN = 25;
	private static final int MOMENTS_BEHIND_USUAL = 100;
	private static final int PERSONS_BEHIND_USUAL = 20;

	/** Where nothing was measured yet. */
	static final Spread USUAL = new Spread(USUAL_WITHIN, USUAL_BETWEEN);

	/** The score of one side stands on half of the answers, so it differs more from meeting to meeting. */
	static Spread usual(Part part) {
		return (part == Part.ALL) ? USUAL : new Spread(USUAL_WITHIN + Band.VARIANCE_OF_HALF, USUAL_BETWEEN);
	}

	/**
	 * What the scores alone say.
	 *
	 * @throws IllegalArgumentException with fewer than two persons, or when nobody has two moments
	 */
	static Spread plain(Squares squares) {
		if (squares.persons() < 2 || squares.freeWithin() < 1) {
			throw new IllegalArgumentException("Two persons and a second moment are needed");
		}
		return new Spread(squares.meanWithin(), between(squares, squares.meanWithin()));
	}

	/**
	 * The same, leaning on the usual values as if 100 moments and 20 persons had been seen before. While nobody has
	 * two moments there is no mean square within, and the leaning value stands in for it.
	 */
	static Spread stabilised(Squares squares, Spread usual) {
		double within = (MOMENTS_BEHIND_USUAL * usual.within + squares.within())
				/ (MOMENTS_BEHIND_USUAL + squares.freeWithin());
		int free = Math.max(0, squares.persons() - 1);
		double seen = between(squares, squares.freeWithin() < 1 ? within : squares.meanWithin());
		double between = (PERSONS_BEHIND_USUAL * usual.between + free * seen) / (PERSONS_BEHIND_USUAL + free);
		return new Spread(within, Math.max(LEAST_BETWEEN, between));
	}

	/** ICC(1), 0..1: how far a single moment speaks for the person. */
	double single() {
		return between / (between + within);
	}

	/** B, 0..1: how much of a person's own mean over so many moments is kept. */
	double kept(int moments) {
		return Shrinkage.reliability(single(), moments);
	}

	/** The weight of a person's mean when the firm's mean is taken. */
	double weight(int moments) {
		return moments / (within + moments * between);
	}

	private static double between(Squares squares, double within) {
		return Math.max(0, (squares.meanBetween() - within) / squares.size());
	}
}
