package fi.hetki.statistics;

import java.util.Collection;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of raw person means, docs/scoring.md section 11: everybody counts once, and nothing is shrunk, because shrinkage
 * hides how far people differ.
 *
 * @param persons P, at least 2
 * @param value in the unit of the means
 * @param error standard error, sd/sqrt(P), in the same unit
 */
public record MeanOfPersons(int persons, double value, double error) {

	/** @throws IllegalArgumentException with fewer than two persons */
	public static MeanOfPersons of(Collection<Double> means) {
		if (means.size() < 2) {
			throw new IllegalArgumentException("Two persons are needed");
		}
		double[] values = Numbers.array(means);
		double variance = Numbers.squares(values) / (values.length - 1);
		return new MeanOfPersons(values.length, Numbers.mean(values), Math.sqrt(variance / values.length));
	}

	/**
	 * Student’s t interval with P-1 degrees of freedom. Student: The probable error of a mean. Biometrika 6 (1908), 1–25.
	 * @param confidence for example 0.8
	 */
	public Interval interval(double confidence) {
		double half = this.error * new TDistribution(this.persons - 1).inverseCumulativeProbability((1 + confidence) / 2);
		return new Interval(this.value - half, this.value + half);
	}
}
