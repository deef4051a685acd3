package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The customer's card in the yard: Maija holds it out, the customer answers on a phone of her own. */
@OnH2
@EnabledIf("fi.hetki.Browser#installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	AutowireCapableBeanFactory beans;

	private Browser browser;

	private Booth booth;

	private Moment moment;

	@BeforeAll
	void open() {
		this.browser = Browser.open(this.port);
		this.booth = Booth.open(this.beans);
		String service = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", null)).key();
		this.moment = this.booth.log("Tuli lommokas helmiäismaali kaupan pihassa. Saako sen vielä kuntoon ennen myyntiä?",
				"Rouva Kivinen " + this.booth.site(), Permission.GIVEN, service);
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	@Test
	void theCustomerAnswersOnAPhone() {
		try (Browser.Visit maija = this.browser.phone("fi-FI"); Browser.Visit customer = this.browser.phone("en-GB")) {
			String path = holdsOut(maija);
			looks(customer, path);
			answers(customer);
			assertThat(customer.page().context().cookies()).isEmpty();
			Page page = maija.page();
			page.navigate("/moments/" + this.moment.id());
			assertThat(page.locator("[aria-labelledby=card-h]").innerText()).contains("Soittakaa minulle");
			maija.approve("card-answered");
			page.navigate("/me");
			assertThat(page.locator("[aria-labelledby=replies-h]").innerText()).contains("Rouva Kivinen", "Soittakaa minulle");
			maija.approve("me-card-answered");
			customer.page().navigate("/k/AAAAAAAAAAAAAAAAAAAAAA");
			customer.forgetErrors();
			customer.approve("card-gone");
		}
	}

	private String holdsOut(Browser.Visit maija) {
		maija.signIn(this.booth.signedIn("maija").login(), Visitor.PASSWORD);
		Page page = maija.page();
		page.navigate("/moments/" + this.moment.id());
		maija.approve("card-to-make");
		page.locator("button", new Page.LocatorOptions().setHasText("Näytä asiakkaalle")).click();
		page.waitForURL("**/card");
		maija.approve("card-held-out");
		page.reload();
		assertThat(page.locator(".qr svg").isVisible()).as("also when the phone has slept").isTrue();
		return URI.create(page.locator("#address").inputValue()).getPath();
	}

	private static void looks(Browser.Visit customer, String path) {
		Page page = customer.page();
		page.navigate(path);
		assertThat(page.locator("h1").innerText()).isEqualTo("Ymmärsimmekö oikein?");
		customer.approve("card");
		for (String language : new String[] { "sv", "en", "fi" }) {
			page.locator("nav [hreflang=" + language + "]").click();
			page.locator("html[lang=" + language + "]").waitFor();
			page.setViewportSize(320, 640);
			customer.approve("card-" + language);
			page.setViewportSize(390, 844);
		}
	}

	private static void answers(Browser.Visit customer) {
		Page page = customer.page();
		page.locator("summary.reply").click();
		page.locator("#words").fill("En myy autoa, <i>vaimo</i> myy.");
		customer.approve("card-misunderstood");
		page.locator(".reply-words button").click();
		page.locator(".notice.ok").waitFor();
		assertThat(page.locator(".notice.ok").innerText()).contains("Ymmärsitte väärin", "<i>vaimo</i>");
		customer.approve("card-waits");
		page.locator("summary", new Page.LocatorOptions().setHasText("Muuta vastausta")).click();
		page.locator("button.reply[value=CALL_ME]").click();
		page.locator(".notice.ok", new Page.LocatorOptions().setHasText("Soittakaa minulle")).waitFor();
		page.setViewportSize(320, 640);
		customer.approve("card-asks");
		page.locator("button[name=code][value='4']").click();
		page.locator(".notice", new Page.LocatorOptions().setHasText("Kiitos vastauksesta.")).waitFor();
		customer.approve("card-thanks");
	}

}
