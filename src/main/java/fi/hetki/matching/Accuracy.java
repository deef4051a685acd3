package fi.hetki.matching;

import java.util.OptionalDouble;

/**
 * How well moments with a known answer are heard.
 * @param hits suggested, as it should be
 * @param missed should have been suggested
 * @param wrong suggested, and should not have been
 */
record Accuracy(int hits, int missed, int wrong) {

	static final Accuracy NONE = new Accuracy(0, 0, 0);

	Accuracy and(boolean expected, boolean suggested) {
		return new Accuracy(this.hits + (expected && suggested ? 1 : 0), this.missed + (expected && !suggested ? 1 : 0),
				this.wrong + (!expected && suggested ? 1 : 0));
	}

	public int needs() {
		return this.hits + this.missed;
	}

	public int suggested() {
		return this.hits + this.wrong;
	}

	/** The share of the needs that are found; empty where there are none. */
	public OptionalDouble recall() {
		return share(this.hits, needs());
	}

	/** The share of the suggestions that are right; empty where there are none. */
	public OptionalDouble precision() {
		return share(this.hits, suggested());
	}

	/** Who suggests nothing any more has no precision to lose; what it no longer finds tells it. */
	boolean isWorseThan(Accuracy before) {
		return less(recall(), before.recall()) || less(precision(), before.precision());
	}

	private static boolean less(OptionalDouble now, OptionalDouble before) {
		return now.isPresent() && before.isPresent() && now.getAsDouble() < before.getAsDouble();
	}

	private static OptionalDouble share(int part, int whole) {
		return (whole == 0) ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
	}
}
