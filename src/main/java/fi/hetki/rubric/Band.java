package fi.hetki.rubric;

/** "Four times out of five the true level lies here": an 80 % band on 0..100. */
public record Band(double low, double high) {

	/** The 90th percentile of the normal curve, so that one tenth lies outside at each end. */
	static final double Z = 1.2816;

	/**
	 * The spread of a single answer around the meeting it describes: the answer variance 900 of docs/scoring.md
	 * section 6, answerSd in rubric-v1.json. A default until a firm has measured its own.
	 */
	static final double ANSWER_SD = 30;

	/** What two answers of four more leave to chance. */
	static final double VARIANCE_OF_HALF = ANSWER_SD * ANSWER_SD / 2 - ANSWER_SD * ANSWER_SD / 4;

	/**
	 * How this one meeting may really have been, seen through so few answers. It says nothing about the person:
	 * with four answers it is almost 40 points wide, which is why docs/scoring.md section 2 asks for words first.
	 */
	static Band ofMoment(Score score) {
		return around(score.moment(), Z * ANSWER_SD / Math.sqrt(score.answered()));
	}

	/** The band of this half width, cut to 0..100. */
	static Band around(double middle, double halfWidth) {
		return new Band(cut(middle - halfWidth), cut(middle + halfWidth));
	}

	/** The lower end as shown: decimals would promise a precision that is not there. */
	public long from() {
		return Math.round(low);
	}

	/** The upper end as shown. */
	public long to() {
		return Math.round(high);
	}

	public long width() {
		return to() - from();
	}

	static double cut(double value) {
		return Math.max(0, Math.min(100, value));
	}
}
