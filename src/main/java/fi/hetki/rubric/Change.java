package fi.hetki.rubric;

/** Whether a person's level moved between two windows that share no moment, docs/scoring.md section 5. */
public enum Change {

	UP, DOWN, NO_CLEAR_CHANGE;

	/** Speaks only when the direction is right nine times out of ten and both windows hold five moments. */
	static Change between(Estimate before, Estimate after) {
		double difference = after.level() - before.level();
		double sd = Math.sqrt(before.variance() + after.variance());
		boolean enough = Math.min(before.moments(), after.moments()) >= Estimate.MOMENTS_FOR_BAND;
		if (!enough || Math.abs(difference) < Band.Z * sd) {
			return NO_CLEAR_CHANGE;
		}
		return difference > 0 ? UP : DOWN;
	}
}
