package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTests {

	/** From table I of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3. */
	@ParameterizedTest
	@CsvSource({ "81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718" })
	void bothEndsAreThoseOfThePublishedExamples(long right, long all, double low, double high) {
		assertThat(Wilson.interval(right, all).low()).isCloseTo(low, within(0.00005));
		assertThat(Wilson.interval(right, all).high()).isCloseTo(high, within(0.00005));
		assertThat(Wilson.lower(right, all)).isEqualTo(Wilson.interval(right, all).low());
	}

	@Test
	void nothingCountedIsNothingKnown() {
		assertThat(Wilson.interval(0, 0)).isEqualTo(new Interval(0, 1));
		assertThat(Wilson.lower(0, 0)).isZero();
	}

	@Test
	void allOfManyEndsAtOne() {
		assertThat(Wilson.interval(20, 20).high()).isEqualTo(1);
		assertThat(Wilson.interval(20, 20).low()).isCloseTo(1 - 0.161125, within(1e-6));
	}

	@Test
	void moreThanAllIsNoShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(3, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(-1, 2));
	}
}
