package fi.hetki.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How two measures of the same persons go together. */
public final class Correlation {

	private Correlation() {
	}

	/**
	 * Pearson’s product-moment correlation, -1 to 1; not a number when one of the two does not vary.
	 * @throws IllegalArgumentException when there are none, or not as many of one as of the other
	 */
	public static double of(double[] x, double[] y) {
		return products(x, y) / Math.sqrt(Numbers.squares(x) * Numbers.squares(y));
	}

	/**
	 * What it would be if both were measured without error, cut to -1..1. C. Spearman: The proof and measurement of
	 * association between two things. American Journal of Psychology 15 (1904), 72–101.
	 * @param seen the correlation of the two as measured
	 * @param one reliability of the one, 0..1
	 * @param other reliability of the other, 0..1
	 * @return empty when one of them measures nothing
	 */
	public static OptionalDouble disattenuated(double seen, double one, double other) {
		boolean measured = one > 0 && other > 0 && Double.isFinite(seen);
		return measured ? OptionalDouble.of(Math.max(-1, Math.min(1, seen / Math.sqrt(one * other))))
				: OptionalDouble.empty();
	}

	/** The sum of the products of the distances from the means. */
	static double products(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " and " + y.length + " values do not pair");
		}
		double meanX = Numbers.mean(x);
		double meanY = Numbers.mean(y);
		return IntStream.range(0, x.length).mapToDouble(it -> (x[it] - meanX) * (y[it] - meanY)).sum();
	}
}
