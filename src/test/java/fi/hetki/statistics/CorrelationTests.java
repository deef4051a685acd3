package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTests {

	@Test
	void isPearsons() {
		assertThat(Correlation.of(new double[] { 1, 2, 3 }, new double[] { 10, 30, 20 })).isCloseTo(0.5, within(1e-12));
		assertThat(Correlation.of(new double[] { 1, 2, 3 }, new double[] { 9, 6, 3 })).isCloseTo(-1, within(1e-12));
		assertThat(Correlation.of(new double[] { 1, 1 }, new double[] { 1, 2 })).isNaN();
	}

	@Test
	void whatNoiseHidesIsGivenBack() {
		assertThat(Correlation.disattenuated(-0.24, 0.64, 0.36).orElseThrow()).isCloseTo(-0.5, within(1e-12));
	}

	@Test
	void neverSaysMoreThanOne() {
		assertThat(Correlation.disattenuated(0.8, 0.5, 0.5)).hasValue(1);
		assertThat(Correlation.disattenuated(-0.8, 0.5, 0.5)).hasValue(-1);
	}

	@Test
	void whatMeasuresNothingGoesWithNothing() {
		assertThat(Correlation.disattenuated(0.5, 0, 0.5)).isEmpty();
		assertThat(Correlation.disattenuated(0.5, 0.5, 0)).isEmpty();
		assertThat(Correlation.disattenuated(Double.NaN, 0.5, 0.5)).isEmpty();
	}

	@Test
	void valuesComeInPairs() {
		assertThatIllegalArgumentException().isThrownBy(() -> Correlation.of(new double[] { 1, 2 }, new double[] { 1 }));
		assertThatIllegalArgumentException().isThrownBy(() -> Correlation.of(new double[0], new double[0]));
	}
}
