package fi.hetki.rubric;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EstimateTests {

	private static final UUID MAIJA = UUID.fromString("00000000-0000-7000-8000-000000000001");
	private static final UUID VILLE = UUID.fromString("00000000-0000-7000-8000-000000000002");

	@Test
	void fourMomentsShowNothing() {
		Estimate four = estimate(4, 70, 80);
		assertThat(four.band()).isEmpty();
		assertThat(four.number()).isEmpty();
	}

	@Test
	void fiveToNineMomentsShowABandOnly() {
		assertThat(estimate(5, 70, 80).band()).isPresent();
		assertThat(estimate(9, 70, 80).number()).isEmpty();
	}

	@Test
	void tenMomentsShowAWholeNumber() {
		assertThat(estimate(10, 70.49, 80).number()).hasValue(70);
		assertThat(estimate(10, 101.2, 80).number()).hasValue(100);
	}

	@Test
	void theBandIsTheNormalOne() {
		Band band = new Estimate(6, 70, 64).band().orElseThrow();
		assertThat(band.high() - 70).isCloseTo(1.2816 * 8, within(1e-9));
		assertThat(70 - band.low()).isCloseTo(1.2816 * 8, within(1e-9));
	}

	/** The simulation of docs/scoring.md section 14 in small: persons differ by 11 points, moments by 22. */
	@Test
	void theTrueLevelLiesInTheBandFourTimesOutOfFive() {
		Random random = new Random(14);
		long held = 0;
		for (int firm = 0; firm < 100; firm++) {
			Map<UUID, Double> levels = new HashMap<>();
			IntStream.range(0, 60).forEach(it -> levels.put(new UUID(0, it), 60 + 11 * random.nextGaussian()));
			Map<UUID, List<Double>> scores = new HashMap<>();
			levels.forEach((person, level) -> scores.put(person, tenMoments(level, random)));
			Map<UUID, Estimate> estimates = Estimate.of(scores);
			held += levels.keySet().stream().filter(it -> holds(estimates.get(it), levels.get(it))).count();
		}
		assertThat(held / 6000.0).isBetween(0.77, 0.83);
	}

	@Test
	void fewMomentsAreDrawnTowardsTheMeanOfTheFirm() {
		var estimates = Estimate.of(Map.of(MAIJA, List.of(100.0, 100.0), VILLE, Collections.nCopies(20, 100.0)));
		assertThat(estimates.get(MAIJA).level()).isBetween(70.0, estimates.get(VILLE).level());
		assertThat(estimates.get(VILLE).variance()).isLessThan(estimates.get(MAIJA).variance());
	}

	@Test
	void withoutMomentsThereIsNoEstimate() {
		assertThat(Estimate.of(Map.of())).isEmpty();
		assertThat(Estimate.of(Map.of(MAIJA, List.of(), VILLE, List.of(80.0)))).containsOnlyKeys(VILLE);
	}

	private static List<Double> tenMoments(double level, Random random) {
		return IntStream.range(0, 10).mapToObj(it -> level + 22 * random.nextGaussian()).toList();
	}

	private static boolean holds(Estimate estimate, double level) {
		Band band = estimate.band().orElseThrow();
		return band.low() <= level && level <= band.high();
	}

	private static Estimate estimate(int moments, double level, double variance) {
		return new Estimate(moments, level, variance);
	}
}
