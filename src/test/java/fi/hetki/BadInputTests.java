package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.Entry;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever somebody sends: a sentence that she understands, and nothing of what she typed is lost. */
@OnH2
class BadInputTests {

	private static final String WORDS = "Jarrut vinkuu, ja tätä en halua kirjoittaa toista kertaa.";

	private static final String HTML = "<script>alert('ä')</script>&amp;\"><img src=x onerror=alert(1)>'; drop table moment; --";

	@LocalServerPort
	int port;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Moments moments;

	@Autowired
	Leads leads;

	@Autowired
	Customers customers;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void withoutAWordThereIsNothingToKeep() {
		Visitor.Page page = blank().with("words", "  \t ").with("customer", "Tyhjä").with("stage", "READY").send();
		refused(page, 422, "Kirjoita, mitä asiakas sanoi, tai muistiinpano. Yksi lause riittää.");
		assertThat(page.field("customer")).isEqualTo("Tyhjä");
		assertThat(page.select("[name=stage][value=READY]").hasAttr("checked")).isTrue();
		assertThat(page.select("#words").attr("aria-describedby")).contains(page.select(".err").first().id());
	}

	@Test
	void aTextThatIsTooLongComesBackWhole() {
		String much = "Jarrut vinkuu, ".repeat(1334).substring(0, 19_999) + ".";
		Visitor.Page page = blank().with("words", much).with("note", "n".repeat(5001)).send();
		refused(page, 422, "Tämä on liian pitkä: enintään 5 000 merkkiä, tässä on 20 000.");
		assertThat(page.field("words").strip()).isEqualTo(much.strip());
		assertThat(page.field("note")).hasSize(5001);
		Visitor.Page suggested = blank().with("words", much).forged("look", "1").send();
		assertThat(suggested.status()).isEqualTo(200);
		assertThat(suggested.field("words").strip()).isEqualTo(much.strip());
		for (String field : List.of("permissionWho", "permissionAbout")) {
			Visitor.Page long_ = blank().with("words", WORDS).with(field, "x".repeat(301)).send();
			refused(long_, 422, "tässä on 301");
			assertThat(long_.field(field)).hasSize(301);
			assertThat(long_.field("words")).isEqualTo(WORDS);
		}
		refused(blank().with("words", WORDS).with("customer", "A".repeat(201)).send(), 422, "Enintään 200 merkkiä");
	}

	@Test
	void everyScriptAndPictureOfTheWorldIsKeptAsItWasWritten() {
		String words = "🚗💨 المكابح تصدر صوتا في الصباح, ‏שלום‎ – 👩‍🔧 jarrut vinkuu 日本語 e\u0301";
		Visitor.Page page = blank().with("words", words).with("customer", "محمد 🙂 علي").send();
		assertThat(page.path()).endsWith("?saved");
		assertThat(moment(page).words()).isEqualTo(words);
		assertThat(page.text("blockquote")).contains("🚗💨 المكابح تصدر صوتا", "👩‍🔧 jarrut vinkuu 日本語 e\u0301");
		assertThat(page.text()).contains("محمد 🙂 علي");
	}

	@Test
	void whatLooksLikeHtmlOrSqlIsOnlyText() {
		Visitor maija = visitor("maija");
		Visitor.Page saved = maija.get("/moments/new")
			.form("/moments")
			.with("customer", HTML)
			.with("words", "Jarrut vinkuu. " + HTML)
			.with("note", HTML)
			.with("permission", "YES")
			.with("permissionWho", HTML)
			.with("permissionAbout", HTML)
			.forged("service", "brake-service")
			.send();
		assertThat(saved.path()).endsWith("?saved");
		assertThat(moment(saved).note()).isEqualTo(HTML);
		Lead lead = this.leads.findByMomentIdOrderById(moment(saved).id()).get(0);
		String path = "/leads/" + lead.id();
		Visitor sari = visitor("sari");
		Visitor.Page page = sari.get(path).form(path + "/notes").with("note", HTML).send();
		page = page.form(path + "/tasks").with("task", HTML).send();
		List<Visitor.Page> pages = new ArrayList<>(List.of(page, saved, maija.get("/moments")));
		pages.add(page.form(path + "/closure").with("outcome", "RETURNED").with("reason", "unclear").with("sentence", HTML).send());
		pages.add(maija.get("/me"));
		pages.add(saved.form(pathOf(saved) + "/reflection").with("reflection", HTML).send());
		pages.add(sari.get("/leads?view=closed"));
		pages.add(sari.get("/leads/board"));
		pages.add(sari.get("/leads?q=%3Cscript%3Ealert(1)%3C/script%3E%27%20or%201=1"));
		pages.add(maija.get("/customers/hits?customer=%3Cscript%3Ealert(1)%3C/script%3E"));
		for (String shelf : List.of("/admin/people?q=", "/admin/services?q=")) {
			Visitor.Page found = visitor("helena").get(shelf + "%3Cscript%3Ealert(1)%3C/script%3E%25_'%20or%201=1");
			assertThat(found.status()).isEqualTo(200);
			assertThat(found.select("script:not([src])")).isEmpty();
			assertThat(found.field("q")).isEqualTo("<script>alert(1)</script>%_' or 1=1");
		}
		assertThat(pages).allSatisfy(it -> {
			assertThat(it.status()).isEqualTo(200);
			assertThat(it.select("script:not([src]), img[src=x], [onerror]")).as(it.path()).isEmpty();
			assertThat(it.text()).as(it.path()).contains("<script>alert(");
		});
		assertThat(pages.get(0).text()).contains(HTML);
		assertThat(this.moments.count()).isPositive();
	}

	@Test
	void aMomentCannotLieInTheFuture() {
		String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
		Visitor.Answer answer = api("PUT", "/api/v1/moments/" + Entry.newId(),
				"{\"words\": \"Jarrut vinkuu\", \"happenedAt\": \"" + tomorrow + "\"}");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
		assertThat(answer.body()).contains("Hetki ei voi olla tulevaisuudessa. Tarkista päivä.", "happenedAt");
		Visitor.Answer never = api("PUT", "/api/v1/moments/" + Entry.newId(),
				"{\"words\": \"Jarrut vinkuu\", \"happenedAt\": \"31.2.2026\"}");
		assertThat(never.status()).isEqualTo(400);
		assertThat(never.body()).contains("happenedAt").doesNotContain("Exception", "java.");
	}

	@Test
	void aServiceThatIsNotOfferedHereIsNotPassedOn() {
		for (String service : List.of("no-such-service", "payroll", HTML)) {
			Visitor.Page page = blank().with("words", WORDS).with("permission", "YES").forged("service", service).send();
			refused(page, 422, "Jokin palveluista ei ole tarjolla täällä. Valitse uudelleen.");
			assertThat(page.field("words")).isEqualTo(WORDS);
		}
		Visitor.Answer answer = api("PUT", "/api/v1/moments/" + Entry.newId(), "{\"words\": \"Jarrut\", \"services\": [\"payroll\"]}");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Jokin palveluista ei ole tarjolla täällä.");
	}

	@Test
	void aCustomerWhoIsGoneIsNotMetAgain() {
		Visitor.Page first = blank().with("customer", "Poistuva " + UUID.randomUUID()).with("words", WORDS).send();
		UUID customer = moment(first).customerId();
		this.transaction.executeWithoutResult(status -> {
			Customer known = this.customers.findById(customer).orElseThrow();
			known.delete(Instant.now());
		});
		Visitor maija = visitor("maija");
		Visitor.Page page = maija.get("/moments/new").form("/moments").with("customer", "Poistuva").with("customerId", customer.toString())
			.with("words", WORDS)
			.send();
		refused(page, 422, "Tätä asiakasta ei enää ole. Valitse toinen tai kirjoita nimi.");
		assertThat(page.field("words")).isEqualTo(WORDS);
		assertThat(maija.get("/customers/hits?customer=Poistuva").text()).doesNotContain(customer.toString());
		assertThat(maija.get(pathOf(first)).status()).as("what was written of the meeting stays").isEqualTo(200);
		Visitor.Page other = maija.get("/moments/new").form("/moments").with("customerId", Entry.newId().toString()).with("words", WORDS).send();
		refused(other, 422, "Tätä asiakasta ei enää ole.");
	}

	@Test
	void choicesThatNobodyOfferedAreAskedAgain() {
		for (String field : List.of("stage", "channel", "permission", "permissionBy")) {
			Visitor.Page page = blank().with("words", WORDS).forged(field, "FLYING").send();
			assertThat(page.status()).as(field).isEqualTo(422);
			assertThat(page.field("words")).isEqualTo(WORDS);
			assertThat(page.text(".notice")).contains("Ei vielä tallennettu", "Kaikki kirjoittamasi on tallessa");
		}
		for (String answer : List.of("9", "-1", "viisi")) {
			Visitor.Page page = blank().with("words", WORDS).forged("answer.need.open_question", answer).send();
			refused(page, 422, "Yksi vastauksista ei ole tässä tarjolla.");
		}
		refused(blank().with("words", WORDS).forged("answer.no.such", "1").send(), 422, "Yksi vastauksista ei ole tässä tarjolla.");
		Visitor.Page stale = blank().with("words", WORDS).forged("id", "kissa").send();
		refused(stale, 422, "Lomake oli liian vanha. Tekstisi on yhä tässä");
		assertThat(blank().with("words", WORDS).forged("opened", "eilen").send().path()).endsWith("?saved");
	}

	@Test
	void aFormWhoseTokenIsOldKeepsItsTextAndIsSavedWithOneMoreClick() {
		Visitor maija = visitor("maija");
		Visitor.Page kept = maija.get("/moments/new").form("/moments").with("words", WORDS).forged("_csrf", "old").send();
		assertThat(kept.path()).isEqualTo("/kept");
		assertThat(kept.text()).contains("Tekstisi on tallessa", WORDS);
		Visitor.Page saved = kept.form("/moments").send();
		assertThat(saved.path()).endsWith("?saved");
		assertThat(moment(saved).words()).isEqualTo(WORDS);
	}

	@Test
	void aSessionThatEndsInTheMiddleOfTypingLosesNothing() {
		Visitor.Ask typed = visitor("maija").get("/moments/new").form("/moments").with("words", WORDS).with("stage", "READY").ask();
		Visitor later = new Visitor(Wires.through(this.port, "fi"));
		Visitor.Page door = later.open(typed);
		assertThat(door.path()).startsWith("/login");
		assertThat(door.text()).contains("Teksti on tallessa: kirjaudu, niin voit jatkaa.").doesNotContain(WORDS);
		Visitor.Page kept = door.form("/login").with("username", "maija").with("password", Visitor.PASSWORD).send();
		assertThat(kept.path()).isEqualTo("/kept");
		assertThat(kept.text()).contains(WORDS);
		Visitor.Page saved = kept.form("/moments").send();
		assertThat(saved.path()).endsWith("?saved");
		assertThat(moment(saved).words()).isEqualTo(WORDS);
		assertThat(later.get("/kept").path()).as("it is kept for once").isNotEqualTo("/kept");
	}

	@Test
	void whoeverElseSignsInDoesNotSeeIt() {
		Visitor.Ask typed = visitor("maija").get("/moments/new").form("/moments").with("words", WORDS).ask();
		Visitor later = new Visitor(Wires.through(this.port, "fi"));
		Visitor.Page arrived = later.open(typed).form("/login").with("username", "aino.mallila").with("password", Visitor.PASSWORD).send();
		assertThat(arrived.html()).doesNotContain(WORDS);
		assertThat(later.get("/kept").html()).doesNotContain(WORDS);
	}

	@Test
	void textTypedOnALeadSurvivesTheEndOfTheSessionToo() {
		Visitor.Page saved = blank().with("words", WORDS).with("permission", "YES").forged("service", "brake-service").send();
		String path = "/leads/" + this.leads.findByMomentIdOrderById(moment(saved).id()).get(0).id();
		Visitor.Ask typed = visitor("sari").get(path).form(path + "/notes").with("note", "Pitkä muistiinpano").ask();
		Visitor later = new Visitor(Wires.through(this.port, "fi"));
		Visitor.Page kept = later.open(typed).form("/login").with("username", "sari").with("password", Visitor.PASSWORD).send();
		assertThat(kept.path()).isEqualTo("/kept");
		assertThat(kept.form(path + "/notes").send().text(".path")).contains("Pitkä muistiinpano");
	}

	@Test
	void htmxNeverPutsTheDoorIntoTheForm() {
		Visitor nobody = new Visitor(Wires.through(this.port, "fi"));
		Map<String, String> htmx = Map.of("HX-Request", "true");
		for (Visitor.Ask ask : List.of(new Visitor.Ask("GET", "/customers/hits?customer=a", Map.of(), htmx, null),
				new Visitor.Ask("POST", "/moments/suggestions", Map.of("words", List.of(WORDS)), htmx, null))) {
			Visitor.Answer answer = nobody.send(ask);
			assertThat(answer.body()).as(ask.path() + " answers " + answer.status()).isEmpty();
			assertThat(answer.location()).isNull();
		}
	}

	@Test
	void aFileThatIsNoPhotoTakesNothingWithIt() {
		Visitor maija = visitor("maija");
		Visitor.Form form = maija.get("/moments/new").form("/moments").with("words", WORDS).with("stage", "READY");
		for (int size : List.of(20, 9_000_000)) {
			Visitor.Page page = maija.open(multipart(form, size));
			refused(page, 422, "Tämä tiedosto ei ole kuva, jonka voisimme näyttää. JPEG, PNG ja WebP käyvät.");
			assertThat(page.field("words")).isEqualTo(WORDS);
			assertThat(page.form("/moments").fields()).containsEntry("stage", List.of("READY"));
		}
	}

	/** It is told from its length: the answer comes while 200 MB are still to be sent. */
	@Test
	void aFormOf200MBAnswersWithItsTextAndReadsNoPhoto() throws IOException {
		Visitor maija = visitor("maija");
		Visitor.Form form = maija.get("/moments/new").form("/moments").with("words", WORDS).with("stage", "READY");
		String answer = halfSent("POST /moments", maija, "multipart/form-data; boundary=edge", multipart(form, 20).body());
		assertThat(answer).startsWith("HTTP/1.1 422").contains("Kuvat ovat yhdessä liian suuria", WORDS, "Ei vielä tallennettu");
		String note = halfSent("POST /leads/" + Entry.newId() + "/notes", maija, "multipart/form-data; boundary=edge", multipart(form, 20).body());
		assertThat(note).startsWith("HTTP/1.1 413").contains("Se oli liian suuri");
		String photo = halfSent("PUT /api/v1/photos/" + Entry.newId(), maija, "image/jpeg", "");
		assertThat(photo).startsWith("HTTP/1.1 413").contains("Kuva on yli 10 Mt");
	}

	/** The head of a request of 200 MB and the beginning of its body; what comes back without the rest. */
	private String halfSent(String what, Visitor who, String type, String begin) throws IOException {
		String token = who.get("/me").select("meta[name=_csrf]").attr("content");
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write((what + " HTTP/1.0\r\nHost: localhost\r\nAccept-Language: fi\r\nConnection: close\r\nCookie: " + who.cookie()
					+ "\r\nX-CSRF-TOKEN: " + token + "\r\nContent-Type: " + type + "\r\nContent-Length: 209715200\r\n\r\n" + begin).getBytes(StandardCharsets.UTF_8));
			StringBuilder answer = new StringBuilder();
			byte[] some = new byte[8192];
			while (!answer.toString().contains("</html>") && !answer.toString().stripTrailing().endsWith("}")) {
				int read = socket.getInputStream().read(some);
				if (read < 0) {
					break;
				}
				answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
			}
			return answer.toString();
		}
	}

	@Test
	void addressesThatMakeNoSenseLeadToAPageThatDoes() {
		Visitor sari = visitor("sari");
		Visitor helena = visitor("helena");
		String id = Entry.newId().toString();
		for (String path : List.of("/leads/kissa", "/leads/" + id, "/moments/kissa", "/moments?before=eilen",
				"/moments?before=2026-01-01T00:00:00Z&id=kissa", "/leads?view=flying", "/leads?site=kissa", "/nothing/here",
				"/moments/" + id + "/sharing")) {
			Visitor.Page page = sari.get(path);
			assertThat(page.status()).as(path).isIn(400, 404, 405);
			assertThat(page.text("h1")).as(path).isIn("Täällä ei ole mitään", "Tätä ei ymmärretty");
			plain(page);
		}
		for (String path : List.of("/admin/people/kissa", "/admin/services/kissa", "/admin/services?site=kissa", "/admin/services/new?site=kissa")) {
			Visitor.Page page = helena.get(path);
			assertThat(page.status()).as(path).isLessThan(500);
			plain(page);
		}
		for (String path : List.of("/leads?after=kissa", "/leads?after=~", "/leads?after=2026-01-01T00:00:00Z~kissa",
				"/leads?after=-999999999-01-01T00:00:00Z~" + id, "/leads?after=%2B999999999-01-01T00:00:00Z~" + id,
				"/moments?before=-999999999-01-01T00:00:00Z", "/moments?before=%2B999999999-01-01T00:00:00Z",
				"/leads?q=" + "vinku".repeat(800), "/leads?q=%00%F0%9F%9A%97", "/leads?noticed=" + id,
				"/customers/hits?customer=" + "a".repeat(3000))) {
			Visitor.Page page = sari.get(path);
			assertThat(page.status()).as(path.substring(0, Math.min(60, path.length())) + " " + page.text("h1")).isEqualTo(200);
			plain(page);
		}
		for (String path : List.of("/api/v1/leads?cursor=kissa", "/api/v1/leads?after=kissa", "/api/v1/leads?view=kissa",
				"/api/v1/leads/kissa", "/api/v1/moments/kissa", "/api/v1/leads?limit=-1", "/api/v1/nothing")) {
			Visitor.Answer answer = sari.send(new Visitor.Ask("GET", path, Map.of(), Map.of("Accept", "application/json"), null));
			assertThat(answer.status()).as(path).isBetween(200, 499);
			assertThat(answer.body()).as(path).doesNotContain("Exception", "java.", "\tat ");
		}
	}

	@Test
	void forgedFieldsOfALeadChangeNothing() {
		Visitor.Page saved = blank().with("words", WORDS).with("permission", "YES").forged("service", "brake-service").send();
		Lead lead = this.leads.findByMomentIdOrderById(moment(saved).id()).get(0);
		String path = "/leads/" + lead.id();
		Visitor sari = visitor("sari");
		for (String version : List.of("kissa", "", "99999999999999")) {
			Visitor.Page page = sari.get(path).form(path + "/stage").forged("version", version).send();
			assertThat(page.status()).as(version).isIn(400, 404);
			plain(page);
		}
		plain(sari.get(path).form(path + "/stage").forged("stage", "FLYING").send());
		plain(sari.get(path).form(path + "/stage").forged("stage", "CLOSED").send());
		plain(sari.get(path).form(path + "/stage").forged("stage", "WAITING").send());
		plain(sari.get(path).form(path + "/assignment").forged("person", "kissa").send());
		plain(sari.get(path).form(path + "/closure").forged("outcome", "FLYING").forged("sentence", WORDS).send());
		Visitor.Page notPursued = sari.get(path).form(path + "/closure").forged("outcome", "NOT_PURSUED").forged("sentence", WORDS).send();
		assertThat(notPursued.field("sentence")).isEqualTo(WORDS);
		Visitor.Page wrongPerson = sari.get(path).form(path + "/assignment", "[name=person]").forged("person", Entry.newId().toString()).send();
		assertThat(wrongPerson.status()).isEqualTo(404);
		for (String value : List.of("paljon", "-5", "1e999999999", "999999999999", "NaN")) {
			Visitor.Page page = sari.get(path).form(path + "/closure").with("outcome", "WON").with("value", value).with("sentence", "Kiitos").send();
			assertThat(page.text(".err")).as(value).contains("Kirjoita arvo euroina");
			assertThat(page.field("value")).isEqualTo(value);
			assertThat(page.field("sentence")).isEqualTo("Kiitos");
		}
		Visitor.Page long_ = sari.get(path).form(path + "/notes").with("note", "x".repeat(4001)).send();
		assertThat(long_.text(".err")).contains("Enintään 4 000 merkkiä, tässä on 4 001. Mitään ei kadonnut.");
		assertThat(long_.field("note")).hasSize(4001);
		assertThat(this.leads.findById(lead.id()).orElseThrow().stage()).isEqualTo(lead.stage());
	}

	@Test
	void errorPagesSpeakTheReadersLanguageAndShowNothingOfTheInside() {
		Map<String, List<String>> said = Map.of("fi", List.of("Täällä ei ole mitään", "Tätä ei ymmärretty", "Tämä meni vikaan meillä, ei sinulla"),
				"sv", List.of("Här finns ingenting", "Det gick inte att förstå", "Felet är vårt, inte ditt"),
				"en", List.of("There is nothing here", "That could not be understood", "This went wrong on our side, not yours"));
		Visitor reader = visitor("veikko.koeaho");
		said.forEach((language, titles) -> {
			Visitor.Page me = reader.get("/me").form("/language", "[value=" + language + "]").with("language", language).send();
			assertThat(me.select("html").attr("lang")).isEqualTo(language);
			Visitor.Page missing = reader.get("/moments/" + Entry.newId());
			assertThat(missing.text("h1")).isEqualTo(titles.get(0));
			plain(missing);
			Visitor.Page request = reader.get("/moments/" + Entry.newId() + "/sharing");
			assertThat(request.text("h1")).isEqualTo(titles.get(1));
			plain(request);
			assertThat(this.mvc.get()
				.uri("/error")
				.header("Accept-Language", language)
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
				.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret inside"))).bodyText()
				.contains(titles.get(2))
				.contains("H-")
				.doesNotContain("secret inside", "Exception", "\tat ");
		});
		reader.get("/me").form("/language", "[value=fi]").with("language", "fi").send();
	}

	private Visitor.Form blank() {
		return visitor("maija").get("/moments/new").form("/moments");
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.through(this.port, "fi")).signIn(login);
	}

	private Visitor.Answer api(String method, String path, String body) {
		Visitor maija = visitor("maija");
		String token = maija.get("/me").select("meta[name=_csrf]").attr("content");
		return maija.send(new Visitor.Ask(method, path, Map.of(), Map.of("X-CSRF-TOKEN", token, "Accept", "application/json"), body));
	}

	private Moment moment(Visitor.Page page) {
		return this.moments.findById(UUID.fromString(pathOf(page).substring("/moments/".length()))).orElseThrow();
	}

	private static String pathOf(Visitor.Page moment) {
		return moment.path().replaceFirst("\\?.*", "");
	}

	/** The form says what to mend, beside the field. */
	private static void refused(Visitor.Page page, int status, String sentence) {
		assertThat(page.status()).as(page.text()).isEqualTo(status);
		assertThat(page.text(".notice.bad")).contains("Ei vielä tallennettu", "Kaikki kirjoittamasi on tallessa");
		assertThat(page.text(".err").replace('\u00a0', ' ')).contains(sentence);
		plain(page);
	}

	/** Nobody sees how the inside looks. */
	private static void plain(Visitor.Page page) {
		assertThat(page.status()).as(page.path() + ": " + page.text()).isLessThan(500);
		assertThat(page.html()).doesNotContain("Exception", "\tat ", "org.springframework", "Whitelabel");
		assertThat(page.select("h1, .hits, [role=option]")).as(page.path()).isNotEmpty();
	}

	private static Visitor.Ask multipart(Visitor.Form form, int size) {
		StringBuilder body = new StringBuilder();
		form.fields().forEach((name, values) -> values.forEach(it -> body
			.append("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + it + "\r\n")));
		body.append("--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
			.append("x".repeat(size))
			.append("\r\n--edge--\r\n");
		return new Visitor.Ask("POST", "/moments", Map.of(), Map.of("Content-Type", "multipart/form-data; boundary=edge"), body.toString());
	}

}
