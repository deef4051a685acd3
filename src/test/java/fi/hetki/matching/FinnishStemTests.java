package fi.hetki.matching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FinnishStemTests {

	@ParameterizedTest
	@ValueSource(strings = { "rengas renkaat renkaiden renkaissa", "kirjanpito kirjanpidon kirjanpitoa",
			"katsastus katsastuksen katsastukseen katsastuksesta", "akku akun akut", "koukku koukun koukkua",
			"palkka palkat palkkoja", "tilinpaatos tilinpaatoksen" })
	void theFormsOfAWordShareAStem(String forms) {
		assertThat(forms.split(" ")).extracting(FinnishStem::of).containsOnly(FinnishStem.of(forms.split(" ")[0]));
	}

	@Test
	void differentWordsStayApart() {
		assertThat(FinnishStem.of("kesaloma")).isNotEqualTo(FinnishStem.of("kesarengas"));
		assertThat(FinnishStem.of("kaytetty")).isNotEqualTo(FinnishStem.of("kayda"));
		assertThat(FinnishStem.of("takuu")).isNotEqualTo(FinnishStem.of("takia"));
	}

}
