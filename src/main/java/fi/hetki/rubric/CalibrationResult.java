package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How near somebody was to the key, in words. A number would become a mark, and a mark would be compared.
 *
 * @param tilt whether she saw the meetings kinder or sterner than the key
 */
record CalibrationResult(Nearness nearness, Tilt tilt, List<Line> lines, Instant at) {

	static CalibrationResult of(Vignettes vignettes, Rubric rubric, Map<String, Integer> answers, Instant at) {
		List<Line> lines = vignettes.vignettes()
			.stream()
			.flatMap(it -> Stream.ofNullable(answers.get(it.key())).map(raw -> new Line(it, rubric.item(it.item()), raw)))
			.toList();
		return new CalibrationResult(Nearness.of(lines.stream().mapToInt(it -> Math.abs(it.steps())).average().orElse(0)),
				Tilt.of(lines.stream().mapToInt(Line::steps).average().orElse(0)), lines, at);
	}

	/** Texts under {@code rubric.calibration.near}. */
	enum Nearness {

		VERY_NEAR, NEAR, APART;

		private static Nearness of(double steps) {
			return (steps <= 0.5) ? VERY_NEAR : (steps <= 1) ? NEAR : APART;
		}
	}

	/** Texts under {@code rubric.calibration.tilt}. */
	enum Tilt {

		KINDER, STERNER, NEITHER;

		private static Tilt of(double steps) {
			return (steps >= 0.5) ? KINDER : (steps <= -0.5) ? STERNER : NEITHER;
		}
	}

	/** @param raw what was answered */
	record Line(Vignette vignette, Item item, int raw) {

		/** How many steps kinder (+) or sterner (-) than the key: high is good for the customer. */
		int steps() {
			int more = this.raw - this.vignette.raw();
			return (this.item.orientation() == Orientation.CUSTOMER) ? more : -more;
		}
	}
}
