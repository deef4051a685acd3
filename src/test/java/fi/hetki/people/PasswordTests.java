package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

	@Test
	void eightCharactersAreEnoughAndSevenAreNot() {
		assertThat(new Password("kesä yö!").problem()).isEmpty();
		assertThat(new Password("kesä yö").problem()).contains("people.password.short");
	}

	@Test
	void aSunIsOneCharacterThoughJavaCountsTwo() {
		assertThat(new Password("🌞".repeat(7)).problem()).contains("people.password.short");
		assertThat(new Password("🌞".repeat(128)).problem()).isEmpty();
	}

	@Test
	void aSentenceOf128CharactersIsWelcomeAndOneMoreIsNot() {
		assertThat(new Password("ä".repeat(128)).problem()).isEmpty();
		assertThat(new Password("ä".repeat(129)).problem()).contains("people.password.long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "maija.laine", "MAIJA.LAINE", " Maija Laine ", "hetki-demo", "Hetki2026!" })
	void whatOthersGuessFirstIsRefused(String text) {
		assertThat(new Password(text).problem("maija.laine", "Maija Laine", null)).contains("people.password.guess");
	}

	@Test
	void blanksAtTheEndsBelongToIt() {
		assertThat(new Password(" seitsemän ")).isNotEqualTo(new Password("seitsemän"));
	}

	@Test
	void itDoesNotShowItself() {
		assertThat(new ChangePassword(new Password("salainen1"), new Password("salainen2"), Password.NONE).toString())
			.doesNotContain("salainen");
	}
}
