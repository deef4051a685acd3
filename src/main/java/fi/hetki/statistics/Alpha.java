package fi.hetki.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * How far the items of a scale say the same: k/(k-1) (1 - sum of the variances / sum of all covariances). L. J. Cronbach:
 * Coefficient alpha and the internal structure of tests. Psychometrika 16 (1951), 297–334.
 *
 * @param items how many
 * @param value at most 1; below 0 where items contradict each other
 */
public record Alpha(int items, double value) {

	/**
	 * @param answers one row a person, one column an item, nothing missing
	 * @throws IllegalArgumentException with fewer than two of either, or when an answer is missing
	 */
	public static Alpha of(double[][] answers) {
		Numbers.complete(answers);
		return ofCovariances(Pairs.of(answers).covariances());
	}

	/**
	 * @param covariances of all items, square; correlations instead lead to the standardised alpha
	 * @throws IllegalArgumentException with fewer than two items, or when one is not known
	 */
	public static Alpha ofCovariances(double[][] covariances) {
		Numbers.complete(covariances);
		int items = covariances.length;
		double own = IntStream.range(0, items).mapToDouble(it -> covariances[it][it]).sum();
		double all = Arrays.stream(covariances).flatMapToDouble(Arrays::stream).sum();
		return new Alpha(items, items / (items - 1.0) * (1 - own / all));
	}

	/**
	 * Where it truly lies. L. S. Feldt: The approximate sampling distribution of Kuder–Richardson reliability coefficient
	 * twenty. Psychometrika 30 (1965), 357–370.
	 * @param persons how many answered, at least 2
	 * @param confidence for example 0.95
	 */
	public Interval interval(int persons, double confidence) {
		double free = persons - 1;
		FDistribution f = new FDistribution(free, free * (this.items - 1));
		return new Interval(1 - (1 - this.value) * f.inverseCumulativeProbability((1 + confidence) / 2),
				1 - (1 - this.value) * f.inverseCumulativeProbability((1 - confidence) / 2));
	}
}
