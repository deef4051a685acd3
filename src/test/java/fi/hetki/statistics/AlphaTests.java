package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AlphaTests {

	@Test
	void itemsThatSayTheSameHaveOne() {
		Alpha alpha = Alpha.of(new double[][] { { 1, 1, 1 }, { 3, 3, 3 }, { 4, 4, 4 } });
		assertThat(alpha.value()).isCloseTo(1, within(1e-12));
		assertThat(alpha.items()).isEqualTo(3);
	}

	@Test
	void itemsThatHaveNothingInCommonHaveNone() {
		assertThat(Alpha.ofCovariances(new double[][] { { 4, 0 }, { 0, 9 } }).value()).isCloseTo(0, within(1e-12));
	}

	@Test
	void morePersonsNarrowTheInterval() {
		Alpha alpha = new Alpha(10, 0.6);
		Interval few = alpha.interval(15, 0.95);
		Interval many = alpha.interval(150, 0.95);
		assertThat(few.holds(0.6)).isTrue();
		assertThat(many.holds(0.6)).isTrue();
		assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
		assertThat(alpha.interval(15, 0.5).low()).isGreaterThan(few.low());
	}

	@Test
	void aMissingAnswerIsNotGuessed() {
		assertThatIllegalArgumentException().isThrownBy(() -> Alpha.of(new double[][] { { 1, 2 }, { 3, Double.NaN } }));
	}
}
