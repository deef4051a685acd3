package fi.hetki.matching;

/**
 * How low a share may truly be, given how often it was met. E. B. Wilson: Probable inference, the law of succession, and
 * statistical inference. Journal of the American Statistical Association 22 (1927), 209–212.
 */
final class Wilson {

	/** Of the normal distribution, for 95 % on two sides. */
	private static final double Z = 1.959963984540054;

	private Wilson() {
	}

	/**
	 * The lower end of the 95 % score interval, 0 to 1; 0 where nothing was counted.
	 * @param right how many of them were right
	 */
	static double lower(long right, long all) {
		if (all == 0) {
			return 0;
		}
		double share = (double) right / all;
		double z2 = Z * Z / all;
		double spread = Z * Math.sqrt((share * (1 - share) + z2 / 4) / all);
		return Math.max(0, (share + z2 / 2 - spread) / (1 + z2));
	}
}
