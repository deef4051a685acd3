package fi.hetki.statistics;

import java.util.Arrays;

/** The value in the middle, which a few odd ones do not move. */
public final class Median {

	private Median() {
	}

	/** Of an even number the mean of the two in the middle, in the unit of the values; not a number when there is none. */
	public static double of(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		if (sorted.length == 0) {
			return Double.NaN;
		}
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
