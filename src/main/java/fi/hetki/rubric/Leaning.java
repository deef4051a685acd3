package fi.hetki.rubric;

import fi.hetki.statistics.Shrinkage;

/**
 * How one dimension of a person differs from that person's own mean, docs/scoring.md section 6. A profile, not a
 * grade: which dimension is truly the lowest stays uncertain even after many moments, so no page may say it.
 *
 * @param answers in this dimension
 * @param difference in points, drawn towards 0
 * @param variance of the difference, in squared points
 */
record Leaning(int answers, double difference, double variance) {

	private static final int ANSWERS_FOR_BAR = 12;
	private static final double ANSWER_VARIANCE = Band.ANSWER_SD * Band.ANSWER_SD;
	private static final double DIMENSION_VARIANCE = 6 * 6;

	/** @param observed mean in the dimension less the person's mean, less the same difference of the whole firm */
	static Leaning of(int answers, double observed) {
		double kept = answers / (answers + ANSWER_VARIANCE / DIMENSION_VARIANCE);
		return new Leaning(answers, Shrinkage.pulled(observed, 0, kept), DIMENSION_VARIANCE * (1 - kept));
	}

	/** Enough answers for a bar; a number is never shown. */
	boolean shown() {
		return answers >= ANSWERS_FOR_BAR;
	}
}
