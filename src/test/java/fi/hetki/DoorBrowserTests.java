package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page that anybody sees, in a real browser. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
class DoorBrowserTests {

	@LocalServerPort
	int port;

	@Test
	void theDoorIsOpenToEverybodyInHerOwnLanguage() {
		try (Browser browser = Browser.open(this.port);
				Browser.Visit phone = browser.phone("fi-FI");
				Browser.Visit desktop = browser.desktop("sv-FI")) {
			phone.page().navigate("/login");
			assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("fi");
			phone.approve("login");
			desktop.page().navigate("/login");
			assertThat(desktop.page().locator("html").getAttribute("lang")).isEqualTo("sv");
			desktop.approve("login");
		}
	}

}
