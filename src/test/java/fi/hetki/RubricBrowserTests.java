package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Helena drafts the questions as she sees them: at her desk without a mouse, and on her phone. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RubricBrowserTests {

	private static final String DRAFT = "/admin/rubric/draft";

	@LocalServerPort
	int port;

	private Browser browser;

	@BeforeAll
	void open() {
		this.browser = Browser.open(this.port);
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	@Test
	void aDraftIsMadeByKeyboardAndLookedOverOnThePhone() {
		try (Browser.Visit desk = this.browser.desktop("fi-FI"); Browser.Visit phone = this.browser.phone("fi-FI")) {
			desk.signIn("helena", Visitor.PASSWORD);
			phone.signIn("helena", Visitor.PASSWORD);
			adds(desk);
			look(phone);
			discards(desk);
		}
	}

	private static void adds(Browser.Visit helena) {
		Page page = helena.page();
		page.navigate(DRAFT);
		enter(page, "a[href$='new?dimension=freedom']");
		page.waitForURL("**/items/new?**");
		helena.approve("rubric-new");
		page.locator("#fi-text").focus();
		page.keyboard().type("Annoin asiakkaalle aikaa miettiä.");
		page.locator("[name=orientation]").first().focus();
		page.keyboard().press("Space");
		page.locator("[name=applies]").first().focus();
		page.keyboard().press("Space");
		enter(page, "main form button.primary");
		page.locator(".notice.ok").waitFor();
		assertThat(page.locator("section:has(#d-freedom)").innerText()).contains("Annoin asiakkaalle aikaa miettiä.", "Ruotsinkielinen lause tai kuvaus puuttuu.");
		helena.approve("rubric-draft");
	}

	private static void look(Browser.Visit helena) {
		Page page = helena.page();
		for (String path : List.of(DRAFT, DRAFT + "/items/fit.easiest_for_us", DRAFT + "/items/new?former=fit.easiest_for_us",
				DRAFT + "/preview", DRAFT + "/preview?tongue=sv&form=2", DRAFT + "/preview?tongue=en&form=3", "/admin/rubric/publication",
				"/admin/rubric/versions")) {
			page.navigate(path);
			helena.approve("rubric" + path.substring(13).replaceAll("[^a-z]+", "-"));
		}
	}

	private static void discards(Browser.Visit helena) {
		Page page = helena.page();
		page.navigate(DRAFT);
		enter(page, "form[action='" + DRAFT + "/removal'] button");
		page.locator(".notice.ok").waitFor();
		assertThat(page.locator("main").innerText()).doesNotContain("Annoin asiakkaalle aikaa miettiä.");
	}

	private static void enter(Page page, String control) {
		page.locator(control).focus();
		page.keyboard().press("Enter");
	}
}
