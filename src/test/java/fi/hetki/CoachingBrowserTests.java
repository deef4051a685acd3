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

/** What somebody keeps for herself on her phone, and what others see of it all, in a real browser. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachingBrowserTests {

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
	void herPageHerDiaryAndHerAnswersAreHers() {
		try (Browser.Visit maija = this.browser.phone("fi-FI")) {
			maija.signIn("maija", Visitor.PASSWORD);
			Page page = maija.page();
			page.navigate("/me");
			maija.approve("me");
			page.locator("form[action='/me/diary'] button[name=felt]").nth(1).click();
			page.locator("form[action='/me/diary'] .notice.ok").waitFor();
			for (String path : List.of("/me/diary", "/me/diary/new", "/me/practice", "/me/effect", "/me/eyes", "/me/answers")) {
				page.navigate(path);
				maija.approve("coaching" + path.replace('/', '-'));
			}
			asksHerselfNothing(page, false);
			page.navigate("/moments/new");
			assertThat(page.locator("[name^='answer.']").count()).isZero();
			asksHerselfNothing(page, true);
			page.navigate("/moments/new");
			assertThat(page.locator("[name^='answer.']").count()).isPositive();
		}
	}

	private static void asksHerselfNothing(Page page, boolean again) {
		page.navigate("/me/answers");
		page.locator("form[action='/me/answers/asking'] button[type=submit]").click();
		page.locator(".notice.ok").waitFor();
		assertThat(page.locator("form[action='/me/answers/asking'] button[type=submit]").count()).as("on again " + again).isEqualTo(1);
	}

	@Test
	void ratingIsPractisedOneSituationAtATime() {
		try (Browser.Visit sari = this.browser.phone("sv-FI")) {
			sari.signIn("sari", Visitor.PASSWORD);
			Page page = sari.page();
			page.navigate("/calibration");
			sari.approve("calibration");
			page.locator("form[action='/calibration'] button").click();
			page.locator("fieldset .stops label").nth(3).click();
			sari.approve("calibration-rate");
			page.locator("form[action^='/calibration/'] button.primary").click();
			page.locator("#key-h").waitFor();
			sari.approve("calibration-key");
			page.navigate("/team");
			sari.approve("team");
		}
	}

	@Test
	void whoeverKeepsTheRubricSeesHowGoodItIsAndWhoMayRate() {
		try (Browser.Visit helena = this.browser.desktop("en-GB")) {
			helena.signIn("helena", Visitor.PASSWORD);
			for (String path : List.of("/admin/rubric", "/admin/rubric/quality", "/admin/rubric/raters")) {
				helena.page().navigate(path);
				helena.approve("rubric" + path.substring(13).replace('/', '-'));
			}
		}
	}
}
