package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffTests {

	private final Random random = new Random(7);

	@ParameterizedTest
	@EnumSource(Krippendorff.class)
	void comesOutAsInAnotherProgram(Krippendorff metric) {
		for (int study = 0; study < 30; study++) {
			List<double[]> units = units(25, 2 + study % 3, 0.2);
			assertThat(metric.alpha(units)).isCloseTo(inAnotherProgram(metric, units), within(1e-9));
		}
	}

	@ParameterizedTest
	@EnumSource(Krippendorff.class)
	void ratersWhoAgreeInEverythingHaveOne(Krippendorff metric) {
		assertThat(metric.alpha(List.of(new double[] { 1, 1 }, new double[] { 3, 3 }))).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(Krippendorff.class)
	void whereAllRatingsAreEqualNothingTellsAgreementFromHabit(Krippendorff metric) {
		List<double[]> units = List.of(new double[] { 2, 2 }, new double[] { 2, 2 });
		assertThat(metric.alpha(units)).isNaN();
		assertThat(metric.interval(units, 0.95, 100, this.random).low()).isNaN();
	}

	@ParameterizedTest
	@EnumSource(Krippendorff.class)
	void ratedOnceSaysNothing(Krippendorff metric) {
		List<double[]> once = List.of(new double[] { 1, Double.NaN }, new double[] { Double.NaN, 2 });
		assertThatIllegalArgumentException().isThrownBy(() -> metric.alpha(once));
		assertThatIllegalArgumentException().isThrownBy(() -> metric.interval(once, 0.95, 10, this.random));
	}

	@Test
	void theIntervalHoldsTheValueAndNarrowsWithMoreUnits() {
		List<double[]> many = units(400, 2, 0);
		List<double[]> few = many.subList(0, 40);
		Interval wide = Krippendorff.INTERVAL.interval(few, 0.95, 1000, new Random(1));
		Interval narrow = Krippendorff.INTERVAL.interval(many, 0.95, 1000, new Random(1));
		assertThat(wide.holds(Krippendorff.INTERVAL.alpha(few))).isTrue();
		assertThat(narrow.holds(Krippendorff.INTERVAL.alpha(many))).isTrue();
		assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 2);
	}

	@Test
	void aWiderConfidenceIsAWiderInterval() {
		List<double[]> units = units(60, 2, 0);
		Interval most = Krippendorff.ORDINAL.interval(units, 0.99, 1000, new Random(1));
		Interval half = Krippendorff.ORDINAL.interval(units, 0.5, 1000, new Random(1));
		assertThat(most.low()).isLessThan(half.low());
		assertThat(most.high()).isGreaterThan(half.high());
	}

	/** How often the whole is inside says whether the interval is honest: about nineteen times out of twenty. */
	@Test
	void theBootstrapHoldsWhatIsTrueOfAllUnits() {
		List<double[]> all = units(6_000, 2, 0);
		double truth = Krippendorff.INTERVAL.alpha(all);
		long held = IntStream.range(0, 100)
			.filter(it -> Krippendorff.INTERVAL.interval(all.subList(it * 60, it * 60 + 60), 0.95, 100, new Random(it))
				.holds(truth))
			.count();
		assertThat(held).isBetween(88L, 99L);
	}

	@Test
	void theSameSeedTellsTheSame() {
		List<double[]> units = units(30, 3, 0.3);
		assertThat(Krippendorff.NOMINAL.interval(units, 0.9, 50, new Random(5)))
			.isEqualTo(Krippendorff.NOMINAL.interval(units, 0.9, 50, new Random(5)));
	}

	/** Steps of 0 to 4 that lie around what the unit is, some of them missing. */
	private List<double[]> units(int count, int raters, double missing) {
		List<double[]> units = new ArrayList<>();
		for (int unit = 0; unit < count; unit++) {
			double level = 2 + 1.3 * this.random.nextGaussian();
			units.add(IntStream.range(0, raters)
				.mapToDouble(it -> this.random.nextDouble() < missing ? Double.NaN
						: Math.max(0, Math.min(4, Math.round(level + this.random.nextGaussian()))))
				.toArray());
		}
		return units;
	}

	private static double inAnotherProgram(Krippendorff metric, List<double[]> units) {
		CodingAnnotationStudy study = new CodingAnnotationStudy(units.get(0).length);
		units.forEach(unit -> study.addItemAsArray(
				Arrays.stream(unit).mapToObj(it -> Double.isNaN(it) ? null : (Object) (int) it).toArray()));
		IDistanceFunction distance = switch (metric) {
			case NOMINAL -> new NominalDistanceFunction();
			case ORDINAL -> new OrdinalDistanceFunction();
			case INTERVAL -> new IntervalDistanceFunction();
		};
		return new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
	}
}
