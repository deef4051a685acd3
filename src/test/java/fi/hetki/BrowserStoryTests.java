package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import fi.hetki.moments.Moments;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The story as people see it: the mechanic on her phone, the manager at her desk, the admin at both. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTests {

	/** What this device keeps of customers. */
	private static final String KEPT = """
			(() => new Promise(told => {
				const opening = indexedDB.open('hetki', 1);
				opening.onsuccess = () => {
					const all = opening.result.transaction('near').objectStore('near').getAll();
					all.onsuccess = () => { opening.result.close(); told(all.result); };
				};
			}))()""";

	private static final String THANKS = "Kiitos Maija, akku vaihdettiin ennen pakkasia.";

	@LocalServerPort
	int port;

	@Autowired
	Moments moments;

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
	void whatIsNoticedOnThePhoneIsWonAtTheDeskAndComesBackAsThanks() {
		try (Browser.Visit maija = this.browser.phone("fi-FI"); Browser.Visit sari = this.browser.desktop("fi-FI")) {
			maija.signIn("maija", Visitor.PASSWORD);
			maija.approve("me");
			String moment = logs(maija);
			worked(sari, "Heikki Testaaja");
			Page page = maija.page();
			page.navigate("/me");
			assertThat(page.locator(".fate.win").first().innerText()).contains(THANKS);
			maija.approve("me-thanked");
			page.navigate(moment);
			assertThat(page.locator(".fate.win").innerText()).contains("Tästä oli asiakkaalle apua.", THANKS);
			maija.approve("moment-thanked");
			for (String path : List.of("/moments", "/me/password", "/me/tokens")) {
				page.navigate(path);
				maija.approve("phone" + path.replace('/', '-'));
			}
		}
	}

	private static String logs(Browser.Visit maija) {
		Page page = maija.page();
		page.locator(".tabbar .orb").click();
		page.waitForURL("**/moments/new");
		maija.approve("log-blank");
		page.locator("#customer").pressSequentially("Heikki Tes");
		Locator hit = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Heikki Testaaja"));
		hit.waitFor();
		maija.approve("log-hits");
		hit.click();
		assertThat(page.locator("#customer").inputValue()).isEqualTo("Heikki Testaaja");
		page.locator("#words").fill("Auto ei käynnisty pakkasaamuna, akku on varmaan lopussa. Mitä uusi akku maksaa?");
		Locator battery = page.locator("#heard input[value=battery]");
		battery.waitFor();
		assertThat(battery.isChecked()).isFalse();
		battery.check();
		choose(page, "stage", "READY");
		choose(page, "permission", "YES");
		List<?> items = (List<?>) page.evaluate("[...new Set([...document.querySelectorAll('[name^=\"answer.\"]')].map(it => it.name))]");
		assertThat(items).hasSize(4);
		items.forEach(it -> choose(page, String.valueOf(it), StoryTests.answeredWell(String.valueOf(it))));
		maija.approve("log-filled");
		assertThat(page.locator("#heard input[value=battery]").isChecked()).isTrue();
		page.locator(".dock button[type=submit]").click();
		page.waitForURL("**?saved");
		assertThat(page.locator("blockquote").innerText()).contains("akku on varmaan lopussa");
		assertThat(page.locator(".verdict .word").innerText()).isEqualTo("Asiakas edellä");
		assertThat(page.locator(".verdict").innerText()).contains("todennäköisesti");
		assertThat(page.locator(".loop.b .say").innerText()).isNotBlank();
		assertThat(page.locator("#mind-q").innerText()).isNotBlank();
		assertThat(page.locator(".fate").innerText()).contains("Akun testaus ja vaihto", "viimeistään");
		page.locator(".why").scrollIntoViewIfNeeded();
		page.locator("details.data summary").first().click();
		maija.approve("saved");
		return page.url().replaceFirst("\\?.*", "");
	}

	private static void worked(Browser.Visit sari, String customer) {
		sari.signIn("sari", Visitor.PASSWORD);
		Page page = sari.page();
		assertThat(page.url()).endsWith("/leads");
		sari.approve("leads");
		page.locator("#q").fill("heikki akku");
		page.keyboard().press("Enter");
		page.waitForURL("**q=heikki*");
		page.locator("[data-view]").last().click();
		page.waitForURL("**/board?*");
		page.locator(".card .voice").first().click();
		page.waitForURL(url -> url.matches(".*/leads/[0-9a-f-]{36}"));
		assertThat(page.locator("h1").innerText()).isEqualTo(customer);
		assertThat(page.locator("blockquote mark").first().innerText()).isNotBlank();
		sari.approve("lead");
		page.locator("[data-take]").click();
		assertThat(page.locator(".notice").innerText()).isEqualTo("Vihje on sinulla.");
		page.locator("#note").fill("Akku testattu, huono.");
		press(page, "Kirjaa");
		page.locator("#task").fill("Tilaa akku");
		press(page, "Lisää tehtävä");
		press(page, "Tehty: Tilaa akku");
		page.locator("#stage").selectOption("OFFERED");
		press(page, "Vaihda");
		choose(page, "outcome", "NOT_NOW");
		press(page, "Merkitse ja kerro");
		assertThat(page.locator(".err").allInnerTexts()).anyMatch(it -> it.contains("Valitse syy"));
		sari.approve("lead-to-mend");
		choose(page, "outcome", "WON");
		page.locator("#value").fill("159");
		page.locator("#sentence").fill(THANKS);
		press(page, "Merkitse ja kerro");
		assertThat(page.locator(".notice").innerText()).isEqualTo("Päätetty. Huomaaja kuulee siitä.");
		sari.approve("lead-won");
		page.navigate("/leads/board");
		sari.approve("board");
		page.navigate("/leads?view=closed");
		sari.approve("leads-closed");
	}

	@Test
	void customersAreFoundWithoutANetworkAndForgottenAtTheEnd() {
		try (Browser.Visit maija = this.browser.phone("fi-FI")) {
			maija.signIn("maija", Visitor.PASSWORD);
			Page page = maija.page();
			page.navigate("/moments/new");
			String nearest = page.locator("#athand b").first().innerText();
			page.waitForFunction(KEPT + ".then(it => it.some(of => of.customers.length))");
			page.context().setOffline(true);
			page.locator("#customer").pressSequentially(nearest.toUpperCase());
			page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(nearest).setExact(false)).first().waitFor();
			assertThat(page.locator("#hit-new").innerText()).contains("Uusi asiakas: " + nearest.toUpperCase());
			assertThat(page.locator("#offline-hits").innerText()).startsWith("Ei verkkoa");
			maija.forgetErrors();
			maija.approve("log-hits-offline");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowUp");
			page.keyboard().press("Enter");
			assertThat(page.locator("#chosen").innerText()).contains(nearest);
			assertThat(page.locator("#customerId").inputValue()).isNotEmpty();
			page.keyboard().press("Tab");
			page.keyboard().type("Kiitteli kahvista.");
			page.context().setOffline(false);
			page.keyboard().press("Control+Enter");
			page.waitForURL("**?saved");
			assertThat(page.locator("#w-h").innerText()).contains(nearest);
			maija.forgetErrors();
			page.navigate("/me");
			page.locator("form[action='/logout'] button").last().click();
			page.waitForURL("**/login?out");
			assertThat(page.evaluate(KEPT + ".then(it => it.length)")).isEqualTo(0);
		}
	}

	@Test
	void theDeskFitsOnAPhone() {
		try (Browser.Visit sari = this.browser.phone("fi-FI")) {
			sari.signIn("sari", Visitor.PASSWORD);
			Page page = sari.page();
			sari.approve("leads");
			page.navigate("/leads/board");
			sari.approve("board");
			page.navigate("/leads");
			page.locator(".said").first().click();
			page.waitForURL(url -> url.matches(".*/leads/[0-9a-f-]{36}"));
			sari.approve("lead");
		}
	}

	@Test
	void theAdminsPagesAreGoodOnADesktop() {
		try (Browser.Visit helena = this.browser.desktop("fi-FI")) {
			administers(helena);
			helena.page().navigate("/api/docs");
			helena.page().locator(".opblock").first().waitFor();
			helena.quiet("api-docs");
		}
	}

	@Test
	void theAdminsPagesAreGoodOnAPhone() {
		try (Browser.Visit helena = this.browser.phone("fi-FI")) {
			administers(helena);
		}
	}

	private static void administers(Browser.Visit helena) {
		helena.signIn("helena", Visitor.PASSWORD);
		Page page = helena.page();
		helena.approve("services");
		for (String path : List.of("/admin/services/new", "/admin/routing", "/admin/rubric", "/admin/people", "/admin/people/new", "/admin/demo")) {
			page.navigate(path);
			assertThat(page.locator("main h1").innerText()).isNotBlank();
			helena.approve(path.substring(7).replace('/', '-'));
		}
		page.navigate("/admin/services");
		page.locator(".catlist a").first().click();
		page.waitForURL(url -> url.matches(".*/admin/services/[^/?]+.*"));
		helena.approve("service");
		page.navigate("/admin/people");
		page.locator(".personlink").first().click();
		page.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}"));
		helena.approve("person");
		page.navigate("/admin/nothing-here");
		helena.forgetErrors();
		helena.approve("missing");
	}

	@Test
	void helenaTriesADraftPublishesItAndGoesBack() {
		try (Browser.Visit helena = this.browser.desktop("fi-FI")) {
			helena.signIn("helena", Visitor.PASSWORD);
			Page page = helena.page();
			page.navigate("/admin/services?site=site-w");
			page.locator(".catlist a", new Page.LocatorOptions().setHasText("Akun testaus")).click();
			page.locator(".catlist a[aria-current]", new Page.LocatorOptions().setHasText("Akun testaus")).waitFor();
			page.waitForLoadState();
			String service = page.url();
			drafts(helena);
			golden(helena);
			publishesAndGoesBack(helena);
			page.navigate(service);
			assertThat(page.locator(".tok").allInnerTexts()).doesNotContain("jumiutunut solenoidi");
			assertThat(page.locator(".goldens .voice").allInnerTexts()).contains("”Solenoidi on taas jumiutunut.”");
		}
	}

	private static void drafts(Browser.Visit helena) {
		Page page = helena.page();
		page.locator("#triggers\\.fi").pressSequentially("jumiutunut solenoidi,");
		Locator chip = page.locator(".tok", new Page.LocatorOptions().setHasText("jumiutunut solenoidi"));
		chip.waitFor();
		says(page.locator("#editor [role=status]"), "Lisätty: jumiutunut solenoidi");
		page.keyboard().type("ja");
		page.keyboard().press("Enter");
		press(page, "Tallenna luonnokseen");
		assertThat(page.locator(".notice.bad").innerText()).contains("”ja” sanotaan lähes joka keskustelussa");
		helena.approve("draft-to-mend");
		page.locator("#triggers\\.fi").press("Backspace");
		press(page, "Tallenna luonnokseen");
		assertThat(page.locator(".notice.ok").innerText()).isEqualTo("Tallennettu luonnokseen. Käyttöön se tulee, kun julkaiset.");
		assertThat(page.locator(".drafted summary").innerText()).isEqualTo("Yksi muutos luonnoksessa");
		page.locator(".drafted summary").click();
		assertThat(page.locator(".drafted ins").innerText()).isEqualTo("jumiutunut solenoidi");
		page.locator("#try-text").fill("Akku on tyhjä, ja solenoidi on taas jumiutunut.");
		says(page.locator("#try"), "Akun testaus ja vaihto");
		helena.approve("draft");
	}

	private static void golden(Browser.Visit helena) {
		Page page = helena.page();
		// Axe leaves empty style attributes behind, which htmx would carry over into what it swaps in.
		page.reload();
		page.locator("#gn-text").fill("Solenoidi on taas jumiutunut.");
		press(page, "Lisää esimerkki");
		assertThat(page.locator(".goldens .err").innerText()).isEqualTo("Valitse, ehdotetaanko palvelua silloin.");
		page.locator("#golden details[open] label:has(input[value=MATCH])").click();
		press(page, "Lisää esimerkki");
		page.locator(".goldens .notice.ok").waitFor();
		page.locator(".goldens .rows summary").click();
		helena.approve("golden");
	}

	private static void publishesAndGoesBack(Browser.Visit helena) {
		Page page = helena.page();
		page.locator(".pagehead .btn.primary").click();
		page.waitForURL("**/publication?*");
		assertThat(page.locator(".revised").innerText()).contains("Akun testaus ja vaihto", "jumiutunut solenoidi");
		helena.approve("publication");
		page.locator("#reason").fill("Talvella kuultua.");
		page.locator("main form .btn.primary").click();
		page.waitForURL("**/versions?*");
		assertThat(page.locator(".versions > li").first().innerText()).contains("Helena", "Talvella kuultua.", "käytössä");
		helena.approve("versions");
		page.locator(".versionlink").nth(1).click();
		page.waitForURL("**/versions/*");
		helena.approve("version");
		page.locator("main form .btn.primary").click();
		page.waitForURL("**/versions?*");
		assertThat(page.locator(".notice.ok").innerText()).isEqualTo("Aiempi versio on taas käytössä.");
		assertThat(page.locator(".versions > li").first().innerText()).contains("palautti version");
		helena.approve("versions-back");
	}

	@Test
	void aFileThatIsNoPhotoIsNotLeftOutWithoutAWord() {
		try (Browser.Visit maija = this.browser.phone("fi-FI")) {
			maija.signIn("maija", Visitor.PASSWORD);
			Page page = maija.page();
			page.navigate("/moments/new?begin=anew");
			page.locator("#words").fill("Tiedosto ei olekaan kuva.");
			page.setInputFiles("#photo", new FilePayload("kuva.jpg", "image/jpeg", new byte[] { 1, 2, 3 }));
			page.locator(".dock button[type=submit]").click();
			page.locator("#photo-error", new Page.LocatorOptions().setHasText("ei ole kuva")).waitFor();
			assertThat(page.locator("#words").inputValue()).isEqualTo("Tiedosto ei olekaan kuva.");
			page.locator(".dock button[type=submit]").click();
			page.waitForURL("**?saved");
			maija.forgetErrors();
			assertThat(this.moments.findAll().stream().filter(it -> "Tiedosto ei olekaan kuva.".equals(it.words()))).hasSize(1);
		}
	}

	/** Private browsing, a blocked store: the form is sent as any form is. */
	@Test
	void aPhoneThatKeepsNothingStillSaves() {
		try (Browser.Visit maija = this.browser.phone("fi-FI")) {
			Page page = maija.page();
			page.addInitScript("Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('blocked', 'SecurityError'); } })");
			maija.signIn("maija", Visitor.PASSWORD);
			page.navigate("/moments/new?begin=anew");
			page.locator("#words").fill("Mitään ei voi pitää puhelimessa.");
			page.locator(".dock button[type=submit]").click();
			page.waitForURL("**?saved");
			assertThat(page.locator("blockquote").innerText()).contains("Mitään ei voi pitää puhelimessa.");
		}
	}

	/** Neither a worker nor a right clock, and no network either: the page stays, and the time is right in the end. */
	@Test
	void withoutANetworkThePageStaysAndTheTimeIsRight() {
		try (Browser.Visit maija = this.browser.phone("fi-FI")) {
			Page page = maija.page();
			page.addInitScript("{ const now = Date.now; Date.now = () => now() - 3_600_000; }");
			maija.signIn("maija", Visitor.PASSWORD);
			page.navigate("/moments/new?begin=anew");
			page.context().setOffline(true);
			page.locator("#words").fill("Kello on tunnin jäljessä.");
			page.locator(".dock button[type=submit]").click();
			page.locator("#waiting [data-count]", new Page.LocatorOptions().setHasText("1 hetki odottaa lähetystä")).waitFor();
			page.locator("#word", new Page.LocatorOptions().setHasText("Tallessa puhelimessa")).waitFor();
			assertThat(page.locator("#words").inputValue()).isEmpty();
			page.context().setOffline(false);
			page.locator("#waiting").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
			maija.forgetErrors();
			Instant met = this.moments.findAll().stream().filter(it -> "Kello on tunnin jäljessä.".equals(it.words())).findFirst().orElseThrow().happenedAt();
			assertThat(met).isBetween(Instant.now().minusSeconds(60), Instant.now());
		}
	}

	@Test
	void loggingAndClosingNeedNoScripts() {
		try (Browser.Visit maija = this.browser.plain("fi-FI"); Browser.Visit sari = this.browser.plain("fi-FI")) {
			maija.signIn("maija", Visitor.PASSWORD);
			Page page = maija.page();
			page.navigate("/moments/new");
			page.locator("#customer").fill("Skriptitön Asiakas");
			page.locator("#words").fill("Tuulilasissa on kiveniskemä, ehtiikö sen korjata?");
			page.locator("button[name=look]").click();
			page.locator("#heard input[value=windscreen]").check();
			choose(page, "stage", "COMPARING");
			choose(page, "permission", "YES");
			page.locator(".dock button[type=submit]").click();
			page.waitForURL("**?saved");
			assertThat(page.locator(".fate").innerText()).contains("Tuulilasin korjaus ja vaihto", "viimeistään");

			sari.signIn("sari", Visitor.PASSWORD);
			Page desk = sari.page();
			desk.navigate("/leads?q=skriptiton");
			desk.locator(".said").first().click();
			desk.locator("[data-take]").click();
			choose(desk, "outcome", "RETURNED");
			desk.locator("#reason").selectOption("unclear");
			desk.locator("#sentence").fill("Kysy vielä, kumpi auto.");
			press(desk, "Merkitse ja kerro");
			assertThat(desk.locator(".notice").innerText()).isEqualTo("Päätetty. Huomaaja kuulee siitä.");
			page.navigate("/me");
			assertThat(page.locator(".fate").allInnerTexts()).anyMatch(it -> it.contains("Palautui.") && it.contains("Kysy vielä, kumpi auto."));
		}
	}

	/** What a script says comes when it comes. */
	static void says(Locator place, String text) {
		place.filter(new Locator.FilterOptions().setHasText(text)).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	private static void choose(Page page, String name, String value) {
		page.locator("label:has(input[name='" + name + "'][value='" + value + "'])").click();
	}

	static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

}
