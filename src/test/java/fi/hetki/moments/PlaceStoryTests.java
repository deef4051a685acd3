package fi.hetki.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Helena hangs a code at lift 2; Maija points her phone at it. */
abstract class PlaceStoryTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PlaceDesk desk;

	@Autowired
	Moments moments;

	@Autowired
	Sites sites;

	@Autowired
	CustomerDesk customers;

	private Booth booth;

	private Site site;

	private SignedIn maija;

	private SignedIn helena;

	@BeforeEach
	void open() {
		this.booth = Booth.open(this.beans);
		this.maija = this.booth.signedIn("maija");
		this.helena = this.booth.signedIn("helena");
		this.site = this.sites.findById(this.booth.site()).orElseThrow();
	}

	@Test
	void aPlaceIsAddedRenamedAndTakenOutOfUse() {
		assertThat(add("Nosturi 2", "WORKSHOP_FLOOR")).hasStatus3xxRedirection();
		Place place = only();
		assertThat(place.code()).matches("[a-z2-9]{6}");
		assertThat(post("/admin/logging/places/" + place.id(), "name", "Nosturi 3", "channel", "PHONE")).hasStatus3xxRedirection();
		assertThat(only()).satisfies(it -> {
			assertThat(it.name()).isEqualTo("Nosturi 3");
			assertThat(it.channel()).isEqualTo(Channel.PHONE);
			assertThat(it.code()).as("on the wall").isEqualTo(place.code());
		});
		post("/admin/logging/places/" + place.id() + "/retirement");
		assertThat(only().inUse()).isFalse();
		post("/admin/logging/places/" + place.id() + "/return");
		assertThat(only().inUse()).isTrue();
	}

	@Test
	void whatIsWrongWithAPlaceStandsAtItsField() {
		add("Nosturi 2", "WORKSHOP_FLOOR");
		assertThat(add("NOSTURI 2", "PHONE")).hasStatus(422).bodyText().contains("Tämänniminen paikka on jo", "value=\"NOSTURI 2\"");
		assertThat(add("", "PHONE")).hasStatus(422);
		assertThat(add("x".repeat(61), "PHONE")).hasStatus(422);
		assertThat(add("Tiski", "SPACE")).hasStatus(422).bodyText().contains("Valitse jokin");
		assertThat(this.desk.of(this.site.id())).hasSize(1);
	}

	@Test
	void theSheetHoldsThePictureTheNameAndOneSentenceInTheLanguageOfTheSite() {
		add("Nosturi <2>", "WORKSHOP_FLOOR");
		String sheets = "/admin/logging/sheets?site=" + this.site.key();
		assertThat(get(this.helena, sheets)).hasStatusOk().bodyText()
			.contains("Nosturi &lt;2&gt;", "Lue koodi puhelimella", "h1v1h-1z");
		assertThat(get(this.helena, sheets + "&language=sv")).bodyText().contains("Läs koden med telefonen");
		assertThat(get(this.helena, "/admin/logging/sheets?place=" + only().id())).hasStatusOk().bodyText().contains("Nosturi");
		assertThat(get(this.helena, "/admin/logging/sheets?place=" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void itsCodePresetsPlaceAndChannelAndIsWrittenDown() {
		Place place = this.desk.add(this.site.id(), "Nosturi 2", Channel.PHONE);
		MvcTestResult form = get(this.maija, "/moments/new?place=" + place.code());
		assertThat(form).bodyText().contains(">Nosturi 2<", "name=\"place\" value=\"" + place.code() + "\"")
			.containsPattern("value=\"PHONE\"[^>]* checked");
		UUID id = log(this.maija, "place", place.code(), "channel", "PHONE", "taps", "7", "took", "24");
		assertThat(this.moments.findById(id).orElseThrow()).satisfies(it -> {
			assertThat(it.placeId()).isEqualTo(place.id());
			assertThat(it.effort()).isEqualTo(new Effort(24, 7));
			assertThat(it.tookToLog()).hasSeconds(24);
		});
		assertThat(get(this.maija, "/moments/" + id)).bodyText().contains("Nosturi 2");
		assertThat(get(this.maija, "/moments/new")).as("the last place is not remembered").bodyText().doesNotContain("Nosturi 2");
	}

	@Test
	void aCodeThatIsGoneLeadsToThePlainForm() {
		Place place = this.desk.add(this.site.id(), "Nosturi 2", Channel.PHONE);
		this.desk.retire(place.id());
		for (String code : List.of(place.code(), "zzzzzz", "%00", "a".repeat(3000))) {
			assertThat(get(this.maija, "/moments/new?place=" + code)).hasStatusOk().bodyText()
				.contains("ei ole enää käytössä")
				.doesNotContain("Nosturi 2", "name=\"place\"");
		}
		UUID late = log(this.maija, "place", place.code());
		assertThat(this.moments.findById(late).orElseThrow().placeId()).as("retired while the form was open").isEqualTo(place.id());
	}

	@Test
	void aCodeOfAnotherSiteChangesTheSiteOnlyForWhoWorksThere() {
		Booth other = Booth.open(this.beans);
		Place place = this.desk.add(other.site(), "Toinen tiski", Channel.FACE_TO_FACE);
		assertThat(get(this.maija, "/moments/new?place=" + place.code())).bodyText().contains("toisessa toimipaikassa").doesNotContain("Toinen tiski");
		UUID hers = log(this.maija, "place", place.code());
		assertThat(this.moments.findById(hers).orElseThrow()).satisfies(it -> {
			assertThat(it.siteId()).isEqualTo(this.site.id());
			assertThat(it.placeId()).isNull();
		});
		UUID helenas = log(this.helena, "place", place.code());
		assertThat(this.moments.findById(helenas).orElseThrow().siteId()).isEqualTo(other.site());
		UUID customer = this.customers.welcome(this.helena.siteId(), "Aino " + UUID.randomUUID()).customer().id();
		UUID known = log(this.helena, "place", place.code(), "customerId", customer.toString());
		assertThat(this.moments.findById(known).orElseThrow().siteId()).as("her own customer counts more").isEqualTo(this.helena.siteId());
	}

	@Test
	void whoIsSignedOutComesBackToTheFormWithItsPlace() {
		MvcTestResult asked = this.mvc.get().uri("/moments/new?place=abc234").exchange();
		assertThat(asked).hasStatus3xxRedirection();
		Cookie session = asked.getResponse().getCookie("JSESSIONID");
		MvcTestResult in = this.mvc.post().uri("/login").cookie(session).with(csrf()).param("username", this.maija.login())
			.param("password", "hetki-demo").exchange();
		assertThat(in.getResponse().getRedirectedUrl()).contains("/moments/new?place=abc234");
	}

	@Test
	void anotherAppSharesATextWithoutKnowingAToken() throws Exception {
		MvcTestResult shared = this.mvc.post().uri("/moments/share").multipart().file(new MockMultipartFile("photo", "a.jpg", "image/jpeg", new byte[] { 1 }))
			.param("title", "Aino").param("text", "Valot ovat <sumeat>").with(user(this.maija)).exchange();
		Cookie session = shared.getResponse().getCookie("JSESSIONID");
		assertThat(shared).hasStatus3xxRedirection();
		assertThat(shared.getResponse().getRedirectedUrl()).startsWith("/moments/new?shared");
		MvcTestResult form = this.mvc.get().uri("/moments/new?shared=1").cookie(session).with(user(this.maija)).exchange();
		assertThat(form).bodyText().contains("Valot ovat &lt;sumeat&gt;", "Kuvat eivät tulleet mukana");
		assertThat(this.mvc.get().uri("/moments/new?shared=1").cookie(session).with(user(this.helena)).exchange())
			.as("somebody else on the same phone").bodyText().doesNotContain("sumeat");
	}

	@Test
	void whatWasSharedWhileSignedOutWaitsForTheSignIn() {
		MvcTestResult shared = this.mvc.post().uri("/moments/share").param("text", "ä".repeat(6000)).exchange();
		Cookie session = shared.getResponse().getCookie("JSESSIONID");
		assertThat(this.mvc.get().uri("/moments/new?shared=1").cookie(session).exchange()).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/moments/new?shared=1").cookie(session).with(user(this.maija)).exchange()).bodyText()
			.contains("ä".repeat(5000), "Jaettu teksti oli pitkä")
			.doesNotContain("ä".repeat(5001));
	}

	@Test
	void noPageOfAnotherSiteFillsTheFormOrSavesIt() {
		MvcTestResult forged = this.mvc.post().uri("/moments/share").header("Sec-Fetch-Site", "cross-site").param("text", "väärä").exchange();
		assertThat(forged.getResponse().getCookie("JSESSIONID")).isNull();
		assertThat(get(this.maija, "/moments/new?words=" + "a".repeat(5000))).bodyText().contains("a".repeat(5000));
		assertThat(get(this.maija, "/moments/new?words=" + "a".repeat(5001))).bodyText().doesNotContain("aaaaa");
		assertThat(this.moments.countAt(this.site.id(), Instant.EPOCH)).isZero();
	}

	@Test
	void dictationIsOffUntilAnAdminSwitchesItOn() {
		post("/admin/logging/dictation", "on", "false");
		assertThat(get(this.maija, "/moments/new")).bodyText().contains("näppäimistön mikrofonilla").doesNotContain("data-dictation");
		post("/admin/logging/dictation", "on", "true");
		assertThat(get(this.maija, "/moments/new")).bodyText().contains("data-dictation", "selaimen valmistajalle");
		assertThat(get(this.helena, "/admin/logging")).bodyText().contains(this.helena.name() + " otti käyttöön");
		post("/admin/logging/dictation", "on", "false");
		assertThat(get(this.maija, "/moments/new")).bodyText().doesNotContain("data-dictation");
	}

	private MvcTestResult add(String name, String channel) {
		return post("/admin/logging/places", "site", this.site.key(), "name", name, "channel", channel);
	}

	private Place only() {
		assertThat(this.desk.of(this.site.id())).hasSize(1);
		return this.desk.of(this.site.id()).get(0);
	}

	private UUID log(SignedIn me, String... more) {
		UUID id = Entry.newId();
		var request = this.mvc.post().uri("/moments").with(user(me)).with(csrf()).param("id", id.toString()).param("words", "Akku hyytyi");
		for (int i = 0; i < more.length; i += 2) {
			request.param(more[i], more[i + 1]);
		}
		assertThat(request.exchange()).hasStatus3xxRedirection();
		return id;
	}

	private MvcTestResult get(SignedIn me, String uri) {
		return this.mvc.get().uri(uri).with(user(me)).exchange();
	}

	private MvcTestResult post(String uri, String... fields) {
		var request = this.mvc.post().uri(uri).with(user(this.helena)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}
}

@OnH2
class PlaceStoryOnH2Tests extends PlaceStoryTests {

}

@OnPostgres
class PlaceStoryOnPostgresTests extends PlaceStoryTests {

}
