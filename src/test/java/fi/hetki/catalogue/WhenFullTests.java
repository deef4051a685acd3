package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WhenFullTests {

	@ParameterizedTest
	@ValueSource(strings = { "TELL", "HIDE", "WAIT", "OTHER:tyre-change" })
	void whatIsWrittenIsReadAgainAndKeptAsOneWord(String written) {
		WhenFull it = WhenFull.read(written).orElseThrow();
		assertThat(it.written()).isEqualTo(written);
		JsonMapper json = JsonMapper.shared();
		assertThat(json.writeValueAsString(it)).isEqualTo("\"" + written + "\"");
		assertThat(json.readValue("\"" + written + "\"", WhenFull.class)).isEqualTo(it);
	}

	@Test
	void capitalsMakeNoDifference() {
		assertThat(WhenFull.read("other:tyre-change")).contains(WhenFull.other("tyre-change"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "OTHER", "OTHER:", "TELL:tyre-change", "OTHER:two words", "SOMETIMES" })
	void whatIsNoWayIsNotRead(String written) {
		assertThat(WhenFull.read(written)).isEmpty();
	}
}
