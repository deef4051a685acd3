package fi.hetki.matching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageGuessTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fi | Asiakas kysyi milloin auto on valmis.
			fi | taytyy kattoo noi jarrut viel tanaan
			sv | Kunden undrade när bilen är klar.
			sv | maste kolla bromsarna innan helgen
			en | The customer asked when the car is ready.
			en | have a look at the brakes today
			""")
	void tellsTheThreeLanguagesApart(String language, String text) {
		assertThat(LanguageGuess.of(text, "fi")).isEqualTo(language);
	}

	@Test
	void fallsBackWhenNothingTells() {
		assertThat(LanguageGuess.of("12345", "sv")).isEqualTo("sv");
		assertThat(LanguageGuess.of("", "en")).isEqualTo("en");
	}

}
