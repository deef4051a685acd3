package fi.hetki.statistics;

import java.util.Arrays;
import java.util.Collection;

/** Sums that several formulas share. */
final class Numbers {

	private Numbers() {
	}

	static double[] array(Collection<Double> values) {
		return values.stream().mapToDouble(it -> it).toArray();
	}

	/** @throws IllegalArgumentException when there is none */
	static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow(() -> new IllegalArgumentException("No values, no mean"));
	}

	/** The sum of the squared distances from the mean. */
	static double squares(double[] values) {
		double mean = mean(values);
		return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
	}

	static double[] column(double[][] matrix, int index) {
		return Arrays.stream(matrix).mapToDouble(it -> it[index]).toArray();
	}

	/**
	 * @throws IllegalArgumentException unless there are two rows and two columns, all rows are equally long and no value is
	 * missing
	 */
	static void complete(double[][] matrix) {
		if (matrix.length < 2 || matrix[0].length < 2) {
			throw new IllegalArgumentException("Two rows and two columns are needed");
		}
		for (double[] row : matrix) {
			if (row.length != matrix[0].length || !Arrays.stream(row).allMatch(Double::isFinite)) {
				throw new IllegalArgumentException("A value is missing");
			}
		}
	}
}
