package fi.hetki.coaching;

import fi.hetki.rubric.SideScore;
import fi.hetki.statistics.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed on the side of the meeting that somebody practised, against all others: difference in differences,
 * (after - before) there less (after - before) elsewhere, so that what moved everything alike counts for nothing. J. D.
 * Angrist and J.-S. Pischke: Mostly Harmless Econometrics. Princeton 2009, section 5.2. The variance is that of four
 * independent means, s² (1/n + 1/n + 1/n + 1/n).
 * <p>
 * It cannot tell practice from anything else that happened to this side at that time, and a side that was chosen because
 * it was low comes up a little by itself.
 *
 * @param before answers on the practised side in the three months before the exercise began
 * @param after the same after it began
 * @param othersBefore answers on all other sides before
 * @param othersAfter the same after
 * @param change in points of 100
 * @param error its standard error
 */
record Effect(int before, int after, int othersBefore, int othersAfter, double change, double error) {

	/** How long is looked at on either side of the beginning. */
	static final Duration WINDOW = Duration.ofDays(90);

	/** Answers needed in each of the four places; with fewer, hardly any change could be seen. */
	static final int ENOUGH = 6;

	/** The 90th percentile of the normal curve: an interval of 80 %, as for every band that people see. */
	private static final double Z = 1.2816;

	/** Answer variance of docs/scoring.md section 6, leaned on as if so many answers had been seen before. */
	private static final double USUAL_VARIANCE = 900;

	private static final int ANSWERS_BEHIND_USUAL = 60;

	enum Verdict {
		UP, DOWN, NO_CLEAR_CHANGE
	}

	/** Empty while there is not enough to say anything. */
	static Optional<Effect> of(List<SideScore> scores, String dimension, Instant begun) {
		double[][] cells = { cell(scores, dimension, begun, true, true), cell(scores, dimension, begun, true, false),
				cell(scores, dimension, begun, false, true), cell(scores, dimension, begun, false, false) };
		if (Stream.of(cells).anyMatch(it -> it.length < ENOUGH)) {
			return Optional.empty();
		}
		double change = (mean(cells[1]) - mean(cells[0])) - (mean(cells[3]) - mean(cells[2]));
		double share = Stream.of(cells).mapToDouble(it -> 1.0 / it.length).sum();
		return Optional.of(new Effect(cells[0].length, cells[1].length, cells[2].length, cells[3].length, change,
				Math.sqrt(variance(cells) * share)));
	}

	private static double[] cell(List<SideScore> scores, String dimension, Instant begun, boolean practised, boolean before) {
		return scores.stream()
			.filter(it -> it.dimension().equals(dimension) == practised)
			.filter(it -> before ? !it.at().isAfter(begun) && it.at().isAfter(begun.minus(WINDOW))
					: it.at().isAfter(begun) && !it.at().isAfter(begun.plus(WINDOW)))
			.mapToDouble(SideScore::score)
			.toArray();
	}

	/** Pooled over the four places and drawn towards the usual one while answers are few. */
	private static double variance(double[][] cells) {
		double squares = Stream.of(cells).mapToDouble(Effect::squares).sum();
		int free = Stream.of(cells).mapToInt(it -> it.length - 1).sum();
		return (ANSWERS_BEHIND_USUAL * USUAL_VARIANCE + squares) / (ANSWERS_BEHIND_USUAL + free);
	}

	private static double squares(double[] values) {
		double mean = mean(values);
		return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

	/** Four times out of five the true change lies here, by the answers alone. */
	public Interval interval() {
		return new Interval(this.change - Z * this.error, this.change + Z * this.error);
	}

	public Verdict verdict() {
		return verdict(interval());
	}

	/** Only where no change at all would be a surprise. */
	static Verdict verdict(Interval interval) {
		return (interval.low() > 0) ? Verdict.UP : (interval.high() < 0) ? Verdict.DOWN : Verdict.NO_CLEAR_CHANGE;
	}
}
