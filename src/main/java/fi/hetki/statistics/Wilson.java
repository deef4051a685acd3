package fi.hetki.statistics;

/**
 * How high a share may truly be, given how often it was met; the 95 % score interval without continuity correction.
 * E. B. Wilson: Probable inference, the law of succession, and statistical inference. Journal of the American Statistical
 * Association 22 (1927), 209–212.
 */
public final class Wilson {

	/** Of the normal distribution, for 95 % on two sides. */
	private static final double Z = 1.959963984540054;

	private Wilson() {
	}

	/**
	 * Both ends, 0 to 1; from 0 to 1 where nothing was counted.
	 * @param right how many of them were right, 0 to all
	 * @throws IllegalArgumentException when more were right than there are
	 */
	public static Interval interval(long right, long all) {
		if (right < 0 || right > all) {
			throw new IllegalArgumentException(right + " of " + all + " is not a share");
		}
		if (all == 0) {
			return new Interval(0, 1);
		}
		double share = (double) right / all;
		double z2 = Z * Z / all;
		double middle = share + z2 / 2;
		double spread = Z * Math.sqrt((share * (1 - share) + z2 / 4) / all);
		return new Interval(Math.max(0, (middle - spread) / (1 + z2)), Math.min(1, (middle + spread) / (1 + z2)));
	}

	/** The lower end, 0 to 1; 0 where nothing was counted. */
	public static double lower(long right, long all) {
		return interval(right, all).low();
	}
}
