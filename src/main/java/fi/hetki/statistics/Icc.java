package fi.hetki.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Intraclass correlation: how far ratings of the same things agree, in its six forms. P. E. Shrout and J. L. Fleiss:
 * Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin 86 (1979), 420–428. Every form is at
 * most 1 and below 0 where raters agree less than by accident; not a number when nothing differs.
 *
 * @param meanBetween mean square between the rated, in squared points like the three others
 * @param meanWithin mean square inside the rated
 * @param meanRaters mean square between raters
 * @param meanError mean square of what neither explains
 */
public record Icc(int rated, int raters, double meanBetween, double meanWithin, double meanRaters, double meanError) {

	/**
	 * @param ratings one row for each that was rated, one column for each rater, nothing missing
	 * @throws IllegalArgumentException with fewer than two rows or columns, or when a rating is missing
	 */
	public static Icc of(double[][] ratings) {
		Numbers.complete(ratings);
		int rows = ratings.length;
		int columns = ratings[0].length;
		double all = Numbers.squares(Arrays.stream(ratings).flatMapToDouble(Arrays::stream).toArray());
		double within = Arrays.stream(ratings).mapToDouble(Numbers::squares).sum();
		double[] means = new double[columns];
		Arrays.setAll(means, it -> Numbers.mean(Numbers.column(ratings, it)));
		double raters = rows * Numbers.squares(means);
		return new Icc(rows, columns, (all - within) / (rows - 1), within / (rows * (columns - 1.0)),
				raters / (columns - 1), (within - raters) / ((rows - 1.0) * (columns - 1)));
	}

	/** ICC(1,1): one rating, where everything was rated by others. */
	public double single() {
		return (this.meanBetween - this.meanWithin) / (this.meanBetween + (this.raters - 1) * this.meanWithin);
	}

	/** ICC(2,1): one rating of a rater drawn from many, all of whom rated everything. */
	public double singleOfAny() {
		return (this.meanBetween - this.meanError)
				/ (this.meanBetween + (this.raters - 1) * this.meanError + this.raters * raterVariance());
	}

	/** ICC(3,1): one rating of just these raters, whose leniency does not matter. */
	public double singleOfThese() {
		return (this.meanBetween - this.meanError) / (this.meanBetween + (this.raters - 1) * this.meanError);
	}

	/** ICC(1,k): the mean of all ratings, where everything was rated by others. */
	public double mean() {
		return (this.meanBetween - this.meanWithin) / this.meanBetween;
	}

	/** ICC(2,k): the mean of as many raters drawn from many. */
	public double meanOfAny() {
		return (this.meanBetween - this.meanError) / (this.meanBetween + raterVariance());
	}

	/** ICC(3,k): the mean of just these raters; the same as Cronbach’s alpha. */
	public double meanOfThese() {
		return (this.meanBetween - this.meanError) / this.meanBetween;
	}

	/**
	 * Where {@link #single} truly lies.
	 * @param confidence for example 0.95
	 */
	public Interval interval(double confidence) {
		double f = this.meanBetween / this.meanWithin;
		double free = this.rated - 1;
		double freeWithin = this.rated * (this.raters - 1.0);
		double tail = (1 + confidence) / 2;
		return new Interval(ofRatio(f / new FDistribution(free, freeWithin).inverseCumulativeProbability(tail)),
				ofRatio(f * new FDistribution(freeWithin, free).inverseCumulativeProbability(tail)));
	}

	private double ofRatio(double f) {
		return (f - 1) / (f + this.raters - 1);
	}

	private double raterVariance() {
		return (this.meanRaters - this.meanError) / this.rated;
	}
}
