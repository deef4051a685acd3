package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A person's own direction over the last half year, as much of it as may be shown, docs/scoring.md section 5.
 *
 * @param moments scored in the window
 * @param change against the window before; null while that one holds too few moments to compare with
 * @param trend null while there is no number
 * @param reckoning the number of what it leans on besides the person's own answers; 0 before the first night
 */
record Course(int moments, Optional<Band> band, OptionalInt number, @Nullable Change change, @Nullable Trend trend, int reckoning) {

	static final Duration WINDOW = Duration.ofDays(180);

	/** How far back {@link #of} needs to see: this window and the one before it. */
	static Instant since(Instant now) {
		return now.minus(WINDOW).minus(WINDOW);
	}

	/**
	 * Both windows lean on the same reckoning: what changes is what the person answered.
	 *
	 * @param own how she saw her meetings since {@link #since}, oldest first
	 */
	static Course of(Basis basis, List<Seen> own, Instant now) {
		List<Double> scores = Seen.scores(own, now);
		if (scores.isEmpty()) {
			return new Course(0, Optional.empty(), OptionalInt.empty(), null, null, basis.number());
		}
		Estimate mine = basis.firm().estimate(scores);
		if (mine.number().isEmpty()) {
			return new Course(mine.moments(), mine.band(), mine.number(), null, null, basis.number());
		}
		List<Double> before = Seen.scores(own, now.minus(WINDOW));
		Change change = (before.size() < Estimate.MOMENTS_FOR_BAND) ? null
				: Change.between(basis.firm().estimate(before), mine);
		return new Course(mine.moments(), mine.band(), mine.number(), change, Trend.of(basis.firm(), own, now),
				basis.number());
	}

	/** Moments needed before anything is shown. */
	public int needed() {
		return Estimate.MOMENTS_FOR_BAND;
	}
}
