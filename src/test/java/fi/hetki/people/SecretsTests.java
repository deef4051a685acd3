package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTests {

	@Test
	void aCodeIsFiveGroupsOfFiveClearSigns() {
		assertThat(Secrets.code()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){4}").doesNotContain("i", "l", "o");
	}

	@Test
	void aFirstPasswordCanBeReadAloudAndPassesTheRules() {
		String password = Secrets.password();
		assertThat(password).matches("([a-z][aeiou][a-z][aeiou]-){5}[a-z][aeiou][a-z][aeiou]");
		assertThat(new Password("x" + password).problem()).isEmpty();
	}

	@Test
	void aTokenSaysWhatItIsAndHolds256Bits() {
		assertThat(Secrets.token()).matches("hetki_[A-Za-z0-9_-]{43}").isNotEqualTo(Secrets.token());
	}

	@Test
	void theHashIsSha256InHex() {
		// FIPS 180-2, appendix B.1
		assertThat(Secrets.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}
}
