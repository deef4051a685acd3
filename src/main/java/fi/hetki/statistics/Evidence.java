package fi.hetki.statistics;

import java.util.List;

/**
 * What one kind of rater says about one person, docs/scoring.md section 7. In points of 0..100.
 *
 * @param moments how many were rated, at least 1
 * @param mean of their scores
 * @param leniency b, by how much this kind rates too high
 * @param sd sigma, of one moment around what this kind of rater sees
 * @param shared omega, the part that does not average out however many moments there are
 */
public record Evidence(int moments, double mean, double leniency, double sd, double shared) {

	public Evidence {
		if (moments < 1) {
			throw new IllegalArgumentException("Without a moment there is no evidence");
		}
	}

	/** The inverse of its variance omega² + sigma²/n. */
	public double weight() {
		return 1 / (this.shared * this.shared + this.sd * this.sd / this.moments);
	}

	/**
	 * All of it together: est = (mu/tau² + sum w (m - b)) / (1/tau² + sum w), the normal posterior of A. Gelman et al.:
	 * Bayesian Data Analysis, 3rd ed. 2013, section 2.5.
	 * @param mean mu, of all persons
	 * @param between tau², variance from person to person, in squared points
	 */
	public static Together together(double mean, double between, List<Evidence> sources) {
		double weights = sources.stream().mapToDouble(Evidence::weight).sum();
		double sum = sources.stream().mapToDouble(it -> it.weight() * (it.mean - it.leniency)).sum();
		double precision = 1 / between + weights;
		return new Together((mean / between + sum) / precision, 1 / precision,
				sources.stream().map(it -> it.weight() / weights).toList());
	}

	/**
	 * @param level in points, about 0..100
	 * @param variance in squared points
	 * @param shares of each source in the order given, 0..1, together 1; what the mean of all persons adds is not counted
	 */
	public record Together(double level, double variance, List<Double> shares) {
	}
}
