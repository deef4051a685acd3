package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceptionTests {

	@Test
	void aSiteIsKnownByItsNameInPlainLetters() {
		assertThat(Reception.key("Autohuolto Järvi Oy")).isEqualTo("autohuolto-jarvi-oy");
		assertThat(Reception.key("  Åke & Söner, bil ")).isEqualTo("ake-soner-bil");
	}

	@Test
	void aNameWithoutPlainLettersStillGetsAKey() {
		assertThat(Reception.key("Гараж 🌞")).isEqualTo("site");
	}

	@Test
	void aLongNameIsCut() {
		assertThat(Reception.key("x".repeat(39) + " y")).hasSize(39);
		assertThat(Reception.key("x".repeat(120))).hasSize(40);
	}
}
