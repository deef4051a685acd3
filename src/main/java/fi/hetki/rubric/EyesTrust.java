package fi.hetki.rubric;

import fi.hetki.statistics.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far each kind of rater can be trusted: the defaults of docs/scoring.md section 7, or what meetings say that were
 * rated by oneself and by somebody else. A source that sees the same thing again and again does not get sure of it
 * without end.
 *
 * @param ownLeniency b of one's own answers, in points; others are what it is measured against
 * @param noise by how much larger (over 1) or smaller sigma is than its default; a difference of two raters cannot tell
 * whose it is, so it is the same for both
 */
record EyesTrust(double ownLeniency, double noise) {

	static final EyesTrust USUAL = new EyesTrust(7, 1);

	private static final double USUAL_MEAN = 70;

	private static final double USUAL_BETWEEN = 11 * 11;

	private static final int ENOUGH_MOMENTS = 30;

	private static final int ENOUGH_PERSONS = 5;

	private static final int WEIGHT_OF_USUAL = 30;

	/**
	 * The usual values until there are 30 such moments of 5 persons, and leaning on them after that as if 30 moments had
	 * shown them: b = (sum d + 30 * 7) / (n + 30) over the differences d, and noise² = (f s² + 30) / (f + 30), where s² is
	 * the mean square of the differences within persons, each in units of its usual sd, and f its degrees of freedom.
	 */
	static EyesTrust of(List<Twice> twice) {
		Map<UUID, List<Double>> differences = twice.stream()
			.collect(Collectors.groupingBy(Twice::subject, Collectors.mapping(Twice::inUsualSds, Collectors.toList())));
		if (twice.size() < ENOUGH_MOMENTS || differences.size() < ENOUGH_PERSONS) {
			return USUAL;
		}
		double sum = twice.stream().mapToDouble(Twice::difference).sum();
		Squares squares = Squares.of(differences.values());
		return new EyesTrust((sum + WEIGHT_OF_USUAL * USUAL.ownLeniency) / (twice.size() + WEIGHT_OF_USUAL),
				Math.sqrt((squares.within() + WEIGHT_OF_USUAL) / (squares.freeWithin() + WEIGHT_OF_USUAL)));
	}

	Evidence evidence(Source source, int moments, double mean) {
		return new Evidence(moments, mean, (source == Source.SELF) ? this.ownLeniency : 0, sd(source), shared(source));
	}

	/** One side of meetings stands on half of the answers; a customer gives one in any case. */
	double errorOfSide(Source source, int moments) {
		double sd = (source == Source.CUSTOMER) ? sd(source) : Math.sqrt(sd(source) * sd(source) + Band.VARIANCE_OF_HALF);
		return sd / Math.sqrt(moments);
	}

	/** A customer is never rated beside herself by the same sentence, so her sigma stays the usual one. */
	private double sd(Source source) {
		return (source == Source.CUSTOMER) ? usualSd(source) : this.noise * usualSd(source);
	}

	private static double usualSd(Source source) {
		return switch (source) {
			case SELF -> 22;
			case PEER -> 20;
			case MANAGER -> 18;
			case CUSTOMER -> 25;
		};
	}

	private static double shared(Source source) {
		return switch (source) {
			case SELF -> 22;
			case PEER -> 12.9;
			case MANAGER -> 10.6;
			case CUSTOMER -> 6;
		};
	}

	static Evidence.Together together(Collection<Evidence> sources) {
		return Evidence.together(USUAL_MEAN, USUAL_BETWEEN, List.copyOf(sources));
	}

	/**
	 * One meeting as its person scored it and as somebody else did, 0..100.
	 *
	 * @param by what kind of rater the other one is
	 */
	record Twice(UUID subject, double own, double other, Source by) {

		private double difference() {
			return own - other;
		}

		private double inUsualSds() {
			return difference() / Math.hypot(usualSd(Source.SELF), usualSd(by));
		}
	}
}
