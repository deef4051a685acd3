package fi.hetki.leads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackTests {

	@Test
	void goesBackToTheListWithItsFilters() {
		assertThat(WayBack.to("/leads/board?view=late&q=akku%20tyhj%C3%A4", "/leads"))
			.isEqualTo("redirect:/leads/board?view=late&q=akku%20tyhj%C3%A4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example/leads", "/leads/../admin", "/leads?q=a\r\nX: y", "/logout" })
	void goesNowhereElse(String back) {
		assertThat(WayBack.to(back, "/leads")).isEqualTo("redirect:/leads");
	}
}
