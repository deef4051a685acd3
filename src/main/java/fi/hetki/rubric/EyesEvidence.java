package fi.hetki.rubric;

import java.util.Map;

/**
 * One level out of several sources, each weighed by how far it can be trusted, docs/scoring.md section 7. A source that
 * sees the same thing again and again does not get sure of it without end: that is what its omega says.
 *
 * @param level 0..100
 * @param variance in squared points
 */
record EyesEvidence(double level, double variance) {

	private static final double USUAL_MEAN = 70;

	private static final double USUAL_BETWEEN = 11 * 11;

	/** @throws IllegalArgumentException when a source has no moment */
	static EyesEvidence of(Map<Source, Mean> sources) {
		double precision = 1 / USUAL_BETWEEN;
		double sum = USUAL_MEAN / USUAL_BETWEEN;
		for (Map.Entry<Source, Mean> it : sources.entrySet()) {
			double weight = weight(it.getKey(), it.getValue().moments());
			precision += weight;
			sum += weight * (it.getValue().mean() - Trust.of(it.getKey()).leniency());
		}
		return new EyesEvidence(sum / precision, 1 / precision);
	}

	static double weight(Source source, int moments) {
		if (moments < 1) {
			throw new IllegalArgumentException("No moment, no weight");
		}
		Trust trust = Trust.of(source);
		return 1 / (trust.shared() * trust.shared() + trust.single() * trust.single() / moments);
	}

	/** Four times out of five the true level lies here. */
	Band band() {
		return Band.around(this.level, Band.Z * Math.sqrt(this.variance));
	}

	/**
	 * @param moments seen, at least one
	 * @param mean of their scores, 0..100
	 */
	record Mean(int moments, double mean) {
	}

	/**
	 * The defaults of docs/scoring.md section 7.
	 *
	 * @param leniency b, points by which this source is kinder than others
	 * @param single sigma, spread from moment to moment
	 * @param shared omega, what more moments of the same source do not average out
	 */
	record Trust(double leniency, double single, double shared) {

		static Trust of(Source source) {
			return switch (source) {
				case SELF -> new Trust(7, 22, 22);
				case PEER -> new Trust(0, 20, 12.9);
				case MANAGER -> new Trust(0, 18, 10.6);
				case CUSTOMER -> new Trust(0, 25, 6);
			};
		}
	}
}
