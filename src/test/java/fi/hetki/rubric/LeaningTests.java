package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeaningTests {

	@Test
	void hasNoBarBeforeTwelveAnswers() {
		assertThat(Leaning.of(11, -9).shown()).isFalse();
		assertThat(Leaning.of(12, -9).shown()).isTrue();
	}
}
