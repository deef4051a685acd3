package fi.hetki.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How items go together when nobody answered all of them: every pair is looked at among those who answered both.
 *
 * @param covariances in squared points; on the diagonal the variance of an item among all who answered it
 * @param correlations -1 to 1, each from the variances of the same persons as its covariance; not a number for a pair in
 * which one item does not vary
 * @param counts how many answered both; on the diagonal, how many answered the item
 */
public record Pairs(double[][] covariances, double[][] correlations, int[][] counts) {

	/**
	 * @param answers one row a person, one column an item, NaN where nothing was answered
	 * @throws IllegalArgumentException with fewer than two items
	 */
	public static Pairs of(double[][] answers) {
		int items = answers.length == 0 ? 0 : answers[0].length;
		if (items < 2) {
			throw new IllegalArgumentException("Two items are needed");
		}
		Pairs pairs = new Pairs(new double[items][items], new double[items][items], new int[items][items]);
		for (int one = 0; one < items; one++) {
			for (int other = 0; other < items; other++) {
				pairs.look(answers, one, other);
			}
		}
		return pairs;
	}

	/** The least number of persons behind any pair. */
	public int least() {
		return (int) Arrays.stream(between()).min().orElseThrow();
	}

	/** The median number of persons behind a pair. */
	public int median() {
		return (int) Median.of(between());
	}

	private double[] between() {
		return IntStream.range(1, this.counts.length)
			.boxed()
			.flatMapToInt(row -> Arrays.stream(this.counts[row], 0, row))
			.asDoubleStream()
			.toArray();
	}

	private void look(double[][] answers, int one, int other) {
		double[][] both = Arrays.stream(answers)
			.filter(it -> Double.isFinite(it[one]) && Double.isFinite(it[other]))
			.toArray(double[][]::new);
		this.counts[one][other] = both.length;
		double[] x = Numbers.column(both, one);
		double[] y = Numbers.column(both, other);
		double product = both.length == 0 ? Double.NaN : Correlation.products(x, y);
		this.covariances[one][other] = product / (both.length - 1);
		this.correlations[one][other] = both.length == 0 ? Double.NaN : Correlation.of(x, y);
	}
}
