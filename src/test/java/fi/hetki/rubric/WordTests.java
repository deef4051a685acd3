package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTests {

	@Test
	void standsForAThirdOfTheScale() {
		assertThat(Word.of(score(66.7))).isEqualTo(Word.CUSTOMER_FIRST);
		assertThat(Word.of(score(66.6))).isEqualTo(Word.BOTH);
		assertThat(Word.of(score(33.4))).isEqualTo(Word.BOTH);
		assertThat(Word.of(score(33.3))).isEqualTo(Word.PRODUCT_FIRST);
	}

	private static Score score(double moment) {
		return new Score(moment, null, null, 4);
	}
}
