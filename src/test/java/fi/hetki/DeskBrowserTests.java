package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk as its manager and its admin see it: who gets a lead, by when, and who hears of it. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserTests {

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
	void sariWaitsForACustomerSendsALeadOnAndAnswersWhoeverNoticed() {
		try (Browser.Visit sari = this.browser.desktop("fi-FI")) {
			sari.signIn("sari", Visitor.PASSWORD);
			Page page = sari.page();
			page.navigate("/leads?q=sijaisauto");
			page.locator(".said").first().click();
			page.waitForURL(url -> url.matches(".*/leads/[0-9a-f-]{36}"));
			waits(sari);
			sends(sari);
			tells(sari);
		}
	}

	private static void waits(Browser.Visit sari) {
		Page page = sari.page();
		page.locator("summary", new Page.LocatorOptions().setHasText("Jää odottamaan asiakasta")).click();
		BrowserStoryTests.press(page, "Pysäytä aika");
		assertThat(page.locator("#until-error").innerText()).isNotBlank();
		page.locator("#until").fill(LocalDate.now(Booth.ZONE).plusDays(6).toString());
		page.locator("#what").fill("Kysyy puolisolta.");
		BrowserStoryTests.press(page, "Pysäytä aika");
		assertThat(page.locator(".notice.ok").first().innerText()).startsWith("Aika seisoo");
		sari.approve("lead-paused");
		BrowserStoryTests.press(page, "Asiakas vastasi");
		gone(page.locator("[aria-labelledby=turn-h]", new Page.LocatorOptions().setHasText("Asiakas vastasi")));
	}

	private static void sends(Browser.Visit sari) {
		Page page = sari.page();
		page.locator("#note").fill("Katsotko tämän?");
		page.locator("summary", new Page.LocatorOptions().setHasText("Kerro myös")).click();
		Locator colleague = page.locator(".tell .check-row").first();
		String name = colleague.innerText().strip();
		colleague.click();
		BrowserStoryTests.press(page, "Kirjaa");
		BrowserStoryTests.says(page.locator(".path"), "Katsotko tämän?");
		assertThat(page.locator(".path").innerText()).contains(name);
		page.locator("summary", new Page.LocatorOptions().setHasText("Siirrä toiselle")).click();
		page.locator("#service").selectOption(new SelectOption().setIndex(2));
		BrowserStoryTests.press(page, "Siirrä");
		assertThat(page.locator("#because-error").innerText()).startsWith("Kirjoita yksi lause");
		sari.approve("lead-to-send");
		page.locator("#because").fill("Asiakas tarkoitti toista palvelua.");
		BrowserStoryTests.press(page, "Siirrä");
		BrowserStoryTests.says(page.locator(".notice.ok").first(), "Vihje");
	}

	/** What was there until the page changed. */
	private static void gone(Locator place) {
		place.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private static void tells(Browser.Visit sari) {
		Page page = sari.page();
		page.navigate("/leads/answers");
		sari.approve("answers");
		page.locator("textarea[name=tell]").first().fill("Soitan huomenna aamulla.");
		page.locator("form:has(textarea[name=tell]) .btn.primary").first().click();
		assertThat(page.locator(".notice.ok").innerText()).isNotBlank();
		page.navigate("/notices");
		sari.approve("notices");
		page.navigate("/capacity");
		page.locator(".loads .btn").first().click();
		page.locator("#n").fill("1");
		page.locator("#answer", new Page.LocatorOptions().setHasText("1")).waitFor();
		for (String path : List.of("/capacity", "/me/notices", "/customers/imports", "/leads/views")) {
			page.navigate(path);
			sari.approve("desk" + path.replace('/', '-'));
		}
	}

	@Test
	void sarisDeskFitsOnAPhone() {
		try (Browser.Visit sari = this.browser.phone("fi-FI")) {
			sari.signIn("sari", Visitor.PASSWORD);
			for (String path : List.of("/leads/answers", "/notices", "/capacity", "/me/notices", "/customers/imports")) {
				sari.page().navigate(path);
				sari.approve("phone" + path.replace('/', '-'));
			}
		}
	}

	@Test
	void helenaChangesWhoGetsWhatAndByWhen() {
		try (Browser.Visit helena = this.browser.desktop("fi-FI")) {
			helena.signIn("helena", Visitor.PASSWORD);
			rules(helena);
			times(helena);
			leaves(helena);
			for (String path : List.of("/admin/routing/teams", "/admin/holidays", "/admin/mail")) {
				helena.page().navigate(path);
				helena.approve(path.substring(1).replace('/', '-'));
			}
		}
	}

	private static void rules(Browser.Visit helena) {
		Page page = helena.page();
		page.navigate("/admin/routing");
		page.locator("main a", new Page.LocatorOptions().setHasText("Uusi sääntö")).click();
		BrowserStoryTests.press(page, "Tallenna luonnokseen");
		assertThat(page.locator(".notice.bad").innerText()).isNotBlank();
		helena.approve("rule-to-mend");
		page.locator("#words").fill("harvinainensana");
		page.locator("#goal").selectOption("MANAGER");
		BrowserStoryTests.press(page, "Tallenna luonnokseen");
		page.waitForURL("**/admin/routing");
		assertThat(page.locator(".rules .rule.on").innerText()).contains("harvinainensana");
		page.locator("#replay table").first().waitFor();
		helena.approve("rules-drafted");
		page.locator(".pagehead .btn.primary").click();
		page.locator("#reason").fill("Kokeillaan.");
		helena.approve("rules-publication");
		BrowserStoryTests.press(page, "Ota käyttöön");
		page.waitForURL("**/versions");
		assertThat(page.locator(".versions > li").first().innerText()).contains("Kokeillaan.", "Helena");
		page.locator(".versions form .btn").last().click();
		page.waitForURL("**/versions");
		BrowserStoryTests.says(page.locator(".notice.ok"), "Säännöt ovat taas kuten silloin");
		helena.approve("rules-versions");
	}

	private static void times(Browser.Visit helena) {
		Page page = helena.page();
		page.navigate("/admin/response");
		Locator first = page.locator("main input[inputmode=decimal]").first();
		String was = first.inputValue();
		first.fill("pian");
		BrowserStoryTests.press(page, "Tallenna");
		assertThat(page.locator(".field.bad .err").first().innerText()).isNotBlank();
		helena.approve("times-to-mend");
		page.locator("main input[inputmode=decimal]").first().fill(was);
		BrowserStoryTests.press(page, "Tallenna");
		gone(page.locator(".field.bad"));
	}

	private static void leaves(Browser.Visit helena) {
		Page page = helena.page();
		page.navigate("/admin/people");
		page.locator(".personlink", new Page.LocatorOptions().setHasText("Aino")).first().click();
		page.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}"));
		page.navigate(page.url() + "/departure");
		helena.approve("departure");
		BrowserStoryTests.press(page, "Katso, mitä tapahtuu");
		page.waitForURL("**look=true*");
		helena.approve("departure-look");
	}
}
