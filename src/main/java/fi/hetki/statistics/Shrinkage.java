package fi.hetki.statistics;

import java.util.List;

/** Values that say little by themselves lean on what they have in common. */
public final class Shrinkage {

	private Shrinkage() {
	}

	/**
	 * A value drawn towards a centre, in the unit of both.
	 * @param kept how much of its distance is kept, 0 to 1
	 */
	public static double pulled(double value, double centre, double kept) {
		return centre + kept * (value - centre);
	}

	/**
	 * Reliability (0..1) of the mean of n equally good measurements. C. Spearman and W. Brown, British Journal of Psychology
	 * 3 (1910), 271–295 and 296–322.
	 * @param single reliability of one of them, 0..1
	 */
	public static double reliability(double single, double n) {
		return n * single / (1 + (n - 1) * single);
	}

	/**
	 * How much each of k equally exact values keeps of its distance from their mean, 0..1: 1 - (k-3) variance / S, where S is
	 * the sum of the squared distances. B. Efron and C. Morris: Data analysis using Stein’s estimator and its
	 * generalizations. Journal of the American Statistical Association 70 (1975), 311–319.
	 * @param variance of one value, in its squared unit
	 * @throws IllegalArgumentException with fewer than four values, for which nothing is gained
	 */
	public static double jamesStein(List<Double> values, double variance) {
		if (values.size() < 4) {
			throw new IllegalArgumentException("Four values are needed");
		}
		double squares = Numbers.squares(Numbers.array(values));
		return squares == 0 ? 0 : Math.max(0, 1 - (values.size() - 3) * variance / squares);
	}
}
