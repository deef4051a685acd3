package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person's own level over a window of moments, docs/scoring.md sections 4 and 5. Shown to that person only, and
 * never beside another's. What may be shown is decided here, so that no page can show more.
 *
 * @param moments scored moments in the window
 * @param level the shrunk mean, about 0..100; for arithmetic, pages take {@link #number}
 * @param variance of the level, in squared points
 */
record Estimate(int moments, double level, double variance) {

	static final int MOMENTS_FOR_BAND = 5;
	static final int MOMENTS_FOR_NUMBER = 10;

	/**
	 * The estimate of everybody with at least one score.
	 *
	 * @param scores moment scores (0..100) by person, from one window and one kind of rater
	 */
	static Map<UUID, Estimate> of(Map<UUID, List<Double>> scores) {
		Firm firm = Firm.stabilised(scores.values());
		return scores.entrySet()
			.stream()
			.filter(it -> !it.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, it -> firm.estimate(it.getValue())));
	}

	/**
	 * The 80 % band, from five moments on. It is not widened: the usual values that its variance leans on do that where
	 * moments or persons are few, docs/scoring.md section 14.
	 */
	Optional<Band> band() {
		return moments < MOMENTS_FOR_BAND ? Optional.empty()
				: Optional.of(Band.around(level, Band.Z * Math.sqrt(variance)));
	}

	/** The level in whole points, from ten moments on; the trend may be shown with it. */
	OptionalInt number() {
		return moments < MOMENTS_FOR_NUMBER ? OptionalInt.empty()
				: OptionalInt.of((int) Math.round(Band.cut(level)));
	}
}
