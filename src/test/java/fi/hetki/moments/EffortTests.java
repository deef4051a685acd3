package fi.hetki.moments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortTests {

	@Test
	void whatTheFormCountedIsKept() {
		assertThat(Effort.read("24", "8")).isEqualTo(new Effort(24, 8));
		assertThat(Effort.read("600", "500")).isEqualTo(new Effort(600, 500));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-3", "601", "24.5", "abc", "99999999999999999999", "NaN" })
	void whatCannotBeIsNotKnown(String sent) {
		assertThat(Effort.read(sent, "8")).isEqualTo(new Effort(null, 8));
		assertThat(Effort.read("24", sent.equals("601") ? "501" : sent)).isEqualTo(new Effort(24, null));
	}
}
