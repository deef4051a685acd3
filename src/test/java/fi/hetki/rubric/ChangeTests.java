package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

	@Test
	void isToldOnlyWhenItIsClear() {
		assertThat(Change.between(estimate(10, 60, 50), estimate(10, 73, 50))).isEqualTo(Change.UP);
		assertThat(Change.between(estimate(10, 73, 50), estimate(10, 60, 50))).isEqualTo(Change.DOWN);
		assertThat(Change.between(estimate(10, 60, 50), estimate(10, 72, 50))).isEqualTo(Change.NO_CLEAR_CHANGE);
	}

	@Test
	void needsFiveMomentsOnBothSides() {
		assertThat(Change.between(estimate(4, 20, 50), estimate(10, 90, 50))).isEqualTo(Change.NO_CLEAR_CHANGE);
		assertThat(Change.between(estimate(5, 20, 50), estimate(10, 90, 50))).isEqualTo(Change.UP);
	}

	private static Estimate estimate(int moments, double level, double variance) {
		return new Estimate(moments, level, variance);
	}
}
