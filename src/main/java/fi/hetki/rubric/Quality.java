package fi.hetki.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the sentences measure, docs/scoring.md section 9; it says nothing about any person. What is null is not known
 * yet. Numbers of persons or moments behind something are 0 where they come from fewer than five persons, so that nothing
 * can be worked out in a small firm.
 *
 * @param persons who answered about their own meetings
 * @param scales customer's side, own sale and all together, in this order
 * @param items those that enough people were asked, in the order of the rubric
 */
record Quality(int persons, @Nullable Dependability dependability, List<Scale> scales, @Nullable Sides sides,
		Agreement agreement, List<Use> items) {

	/** Of fewer persons nothing is told at all. */
	static final int SPOKEN_OF = 5;

	/** Persons, persons behind every pair of items, meetings rated twice, and showings of an item that are needed. */
	static final int ENOUGH = 30;

	static int told(int count, int persons) {
		return persons < SPOKEN_OF ? 0 : count;
	}

	/**
	 * @param single reliability of one meeting, ICC(1), 0..1
	 * @param median number of meetings of a person
	 * @param typical reliability of the mean of so many, 0..1
	 */
	record Dependability(double single, int median, double typical) {
	}

	/** @param pairs persons behind the pair of items that fewest have answered */
	record Scale(Part part, int pairs, @Nullable Consistency found) {
	}

	/**
	 * @param alpha Cronbach’s, at most 1, with its 95 % interval
	 * @param persons median behind a pair
	 * @param omega total, 0..1; null where the correlations do not fit one factor
	 */
	record Consistency(double alpha, double low, double high, int persons, @Nullable Double omega) {
	}

	/**
	 * How the customer’s side and the own sale go together, -1..1.
	 *
	 * @param without what it would be without the noise of measuring
	 */
	record Sides(double seen, double without) {

		private static final double OPPOSITE = -0.5;

		/** Not two ends of the same thing: they are looked at separately. */
		public boolean apart() {
			return this.without > OPPOSITE;
		}
	}

	/** @param moments rated by two or more */
	record Agreement(int moments, @Nullable Found found) {
	}

	/**
	 * Krippendorff’s alpha with its 95 % interval, the same on ranks, and the intraclass correlation of one rater and of two.
	 */
	record Found(double alpha, double low, double high, double ranks, double one, double two) {

		public String word() {
			return this.alpha >= 0.80 ? "good" : this.alpha >= 0.67 ? "tentative" : "low";
		}
	}

	/**
	 * @param shown how often the item was asked and answered in any way but "rather not say"
	 * @param passed share of "did not come up", in whole percent
	 * @param seconds median, null while it is not known
	 */
	record Use(String item, int shown, int passed, @Nullable Integer seconds) {

		/** Asked in the wrong situations. */
		public boolean misplaced() {
			return this.passed > 50;
		}
	}
}
