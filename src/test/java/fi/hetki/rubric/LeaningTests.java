package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeaningTests {

	@Test
	void aDimensionIsDrawnTowardsNoDifference() {
		Oracle oracle = Oracle.of("dimension.shrink");
		Leaning leaning = Leaning.of(oracle.data().get("n").asInt(), oracle.data().get("deviation").asDouble());
		assertThat(leaning.difference()).isCloseTo(oracle.number("delta"), oracle.tolerance());
		assertThat(Math.sqrt(leaning.variance())).isCloseTo(oracle.number("sd"), oracle.tolerance());
	}

	@Test
	void hasNoBarBeforeTwelveAnswers() {
		assertThat(Leaning.of(11, -9).shown()).isFalse();
		assertThat(Leaning.of(12, -9).shown()).isTrue();
	}
}
