package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OmegaTests {

	@Test
	void twentyFourItemsOfUnequalWorthComeOut() {
		double[] loadings = IntStream.range(0, 24).mapToDouble(it -> 0.3 + it * 0.025).toArray();
		double sum = Arrays.stream(loadings).sum();
		double errors = Arrays.stream(loadings).map(it -> 1 - it * it).sum();
		Omega omega = Omega.ofCorrelations(correlations(loadings)).orElseThrow();
		assertThat(Numbers.array(omega.loadings())).containsExactly(loadings, within(1e-6));
		assertThat(omega.total()).isCloseTo(sum * sum / (sum * sum + errors), within(1e-8));
	}

	@Test
	void anItemThatPointsTheOtherWayKeepsItsSign() {
		Omega omega = Omega.ofCorrelations(correlations(.8, .7, -.5, .6)).orElseThrow();
		assertThat(Numbers.array(omega.loadings())).containsExactly(new double[] { .8, .7, -.5, .6 }, within(1e-6));
	}

	/** Minres has no better place nearby: any loading moved a little fits worse. */
	@Test
	void noiseIsFittedWithTheLeastSquares() {
		Random random = new Random(3);
		double[][] noisy = correlations(.8, .7, .6, .5, .4);
		for (int i = 0; i < 5; i++) {
			for (int j = 0; j < i; j++) {
				noisy[i][j] = noisy[j][i] = noisy[i][j] + 0.1 * random.nextGaussian();
			}
		}
		double[] found = Numbers.array(Omega.ofCorrelations(noisy).orElseThrow().loadings());
		double least = misfit(noisy, found);
		for (int i = 0; i < 5; i++) {
			for (double step : new double[] { -0.01, 0.01 }) {
				double[] moved = found.clone();
				moved[i] += step;
				assertThat(misfit(noisy, moved)).isGreaterThan(least);
			}
		}
	}

	@Test
	void correlationsThatContradictEachOtherAreNotFitted() {
		assertThat(Omega.ofCorrelations(new double[][] { { 1, .9, -.9 }, { .9, 1, .9 }, { -.9, .9, 1 } })).isEmpty();
	}

	@Test
	void anItemWorthMoreThanEverythingIsNoFactor() {
		assertThat(Omega.ofCorrelations(new double[][] { { 1, .8, .8 }, { .8, 1, .5 }, { .8, .5, 1 } })).isEmpty();
	}

	@Test
	void twoItemsCannotTellWhatTheyShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> Omega.ofCorrelations(correlations(.8, .7)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Omega.ofCorrelations(new double[][] { { 1, Double.NaN, 0 }, { Double.NaN, 1, 0 }, { 0, 0, 1 } }));
	}

	private static double misfit(double[][] seen, double[] loadings) {
		return IntStream.range(0, loadings.length)
			.boxed()
			.flatMap(i -> IntStream.range(0, i).mapToObj(j -> seen[i][j] - loadings[i] * loadings[j]))
			.mapToDouble(it -> it * it)
			.sum();
	}

	private static double[][] correlations(double... loadings) {
		double[][] made = new double[loadings.length][loadings.length];
		for (int i = 0; i < made.length; i++) {
			for (int j = 0; j < made.length; j++) {
				made[i][j] = i == j ? 1 : loadings[i] * loadings[j];
			}
		}
		return made;
	}
}
