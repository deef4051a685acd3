package fi.hetki.rubric;

import fi.hetki.statistics.Shrinkage;
import java.util.Collection;
import java.util.List;

/**
 * What an estimate of one person borrows from everybody else, docs/scoring.md section 4. Always the whole firm:
 * nobody should be pulled towards the reputation of a team.
 *
 * @param mean mu, 0..100
 * @param weight the sum of all weights; its inverse is the variance of the mean
 * @param persons how many have been rated
 */
record Firm(Spread spread, double mean, double weight, int persons) {

	private static final double USUAL_MEAN = 70;
	private static final int MOMENTS_FOR_OWN_MEAN = 30;
	private static final int USUAL_PERSONS = 20;
	private static final int USUAL_MOMENTS = 5;

	static final Firm USUAL = usual(Part.ALL);

	/** As sure of itself as if 100 moments of 20 persons had been seen, and nobody rated yet. */
	static Firm usual(Part part) {
		Spread spread = Spread.usual(part);
		double mean = (part == Part.SELLING) ? 100 - USUAL_MEAN : USUAL_MEAN;
		return new Firm(spread, mean, USUAL_PERSONS * spread.weight(USUAL_MOMENTS), 0);
	}

	/** By the scores alone; see {@link Spread#plain} for what it needs. */
	static Firm plain(Collection<List<Double>> scores) {
		Squares squares = Squares.of(scores);
		return of(scores, Spread.plain(squares), squares.persons());
	}

	static Firm stabilised(Collection<List<Double>> scores) {
		return stabilised(scores, Part.ALL);
	}

	/** For a firm of any size: the usual mean until there are 30 moments, and the stabilised spread. */
	static Firm stabilised(Collection<List<Double>> scores, Part part) {
		Squares squares = Squares.of(scores);
		Firm firm = of(scores, Spread.stabilised(squares, Spread.usual(part)), squares.persons());
		return squares.moments() < MOMENTS_FOR_OWN_MEAN ? firm.withMean(usual(part).mean) : firm;
	}

	/**
	 * @param scores of one person, moment by moment
	 * @throws IllegalArgumentException for an empty list
	 */
	Estimate estimate(List<Double> scores) {
		double kept = spread.kept(scores.size());
		double level = Shrinkage.pulled(Squares.mean(scores), mean, kept);
		double lost = 1 - kept;
		double variance = spread.between() * lost + lost * lost / weight;
		return new Estimate(scores.size(), level, variance);
	}

	private static Firm of(Collection<List<Double>> scores, Spread spread, int persons) {
		List<List<Double>> rated = scores.stream().filter(it -> !it.isEmpty()).toList();
		double weight = rated.stream().mapToDouble(it -> spread.weight(it.size())).sum();
		double sum = rated.stream().mapToDouble(it -> spread.weight(it.size()) * Squares.mean(it)).sum();
		return new Firm(spread, sum / weight, weight, persons);
	}

	private Firm withMean(double other) {
		return new Firm(spread, other, weight, persons);
	}
}
