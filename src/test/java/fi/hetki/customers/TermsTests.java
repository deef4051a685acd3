package fi.hetki.customers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	@Test
	void foldsLettersAndNumbersToWhatPeopleType() {
		assertThat(Terms.of("Jenni Näytenen", "jenni@mallitie.example")).contains("naytenen", "mallitie");
		assertThat(Terms.ofNumber("+44 7700 900-124")).containsExactly("447700900124");
		assertThat(Terms.ofNumber("CZV-231")).containsExactly("czv231");
	}

	@ParameterizedTest
	@CsvSource({ "sar, sas", "saz, sb", "zz, zzzzzzzzzzzzzzzzzzzz", "a9, aa", "099, 09a" })
	void aBeginningEndsBeforeTheNextOne(String beginning, String after) {
		assertThat(Terms.after(beginning)).isEqualTo(after);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "😀", "!!!", "؟" })
	void signsWithoutLettersAskForNothing(String query) {
		assertThat(Terms.asked(query)).isEmpty();
	}

	@Test
	void aFloodOfWordsIsCut() {
		assertThat(Terms.of("sana ".repeat(5000) + "a1 b2 c3 ".repeat(300))).hasSizeLessThanOrEqualTo(200);
		assertThat(Terms.asked("x".repeat(500))).singleElement().asString().hasSize(60);
	}
}
