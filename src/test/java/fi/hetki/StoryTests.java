package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Moments;
import fi.hetki.people.Absence;
import fi.hetki.people.Absences;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a moment to a lead and back, told once for each database. Maija is a mechanic, Sari manages both sites, Helena
 * administers; Aino and Ville take leads at the workshop, Outi manages the accountants only.
 */
abstract class StoryTests {

	private static final String BRAKES = "Jarrut vinkuu aamuisin ja lomareissu on edessä, voisitteko katsoa.";

	private static final Set<String> SELLING = sellingItems();

	private static final Set<String> GATES = Set.of("fit.easiest_for_us", "fit.unneeded_extra", "clarity.left_out", "clarity.overpromised",
			"freedom.played_on_fear", "freedom.asked_first");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Moments moments;

	@Autowired
	Leads leads;

	@Autowired
	People people;

	@Autowired
	Absences absences;

	@Autowired
	TransactionTemplate transaction;

	/** Other stories fill the desks of the same firm; here everybody has room. */
	@BeforeEach
	void everybodyHasRoom() {
		this.people.everybody().stream().filter(Person::takesLeads).forEach(it -> roomFor(it.login(), 5000));
	}

	@Test
	void whatMaijaNoticesHelpsTheCustomerAndSheReadsThatItDid() {
		String customer = "Marjatta Koekas";
		Visitor maija = visitor("maija");
		Visitor.Page typed = maija.get("/customers/hits?customer=Marjat");
		assertThat(typed.text()).contains(customer);

		Visitor.Form form = maija.get("/moments/new").form("/moments");
		assertThat(form.fields()).as("no choice is made for her").doesNotContainKeys("stage", "permission");
		assertThat(form.names("answer.")).hasSize(4);
		Visitor.Page heard = form.with("customer", customer)
			.with("customerId", typed.select("[role=option]").first().attr("data-id"))
			.with("words", BRAKES)
			.with("stage", "READY")
			.with("permission", "YES")
			.forged("look", "1")
			.send();
		assertThat(heard.select("#heard mark").eachText()).anyMatch("Jarrut vinkuu"::equals);
		form = answeredWell(heard.form("/moments").with("service", "brake-service"));
		Visitor.Page saved = form.send();

		assertThat(saved.path()).endsWith("?saved");
		assertThat(saved.text("blockquote")).isEqualTo("”" + BRAKES + "”");
		assertThat(saved.text(".verdict .word")).isEqualTo("Asiakas edellä");
		assertThat(saved.text(".verdict")).containsPattern("\\b[6-9]\\d|100\\b").contains("todennäköisesti", "Vain sinä näet tämän");
		assertThat(saved.text(".loop.b")).contains("Kokeile seuraavalla kerralla");
		assertThat(saved.text(".loop.m")).contains("Mieti hetki", saved.text("#mind-q"), "Vastaus jää vain sinulle.");
		assertThat(saved.text("#mind-q")).isNotBlank();
		assertThat(saved.text(".fate")).containsPattern("Jarruhuolto \\S+ ottaa yhteyttä viimeistään .+ klo \\d+\\.\\d\\d");

		String lead = leadOf(saved);
		Visitor sari = visitor("sari");
		assertThat(sari.get("/leads?view=untaken&q=koekas").links()).contains(lead);
		assertThat(sari.get("/leads?q=jarrut+fys362").links()).as("words, and the plate of the car").contains(lead);
		assertThat(sari.get("/leads/board?q=marjatta").links()).contains(lead);

		Visitor.Page page = sari.get(lead);
		assertThat(page.text("h1")).isEqualTo(customer);
		assertThat(page.text("blockquote mark")).isEqualTo("Jarrut vinkuu");
		assertThat(page.text()).contains("Maija Kuvitelma, mekaanikko", "Palvelusta vastaa tiimi Huolto", "on odottanut pisimpään");
		page = page.form(lead + "/assignment").send();
		assertThat(page.text(".notice")).isEqualTo("Vihje on sinulla.");
		page = page.form(lead + "/notes").with("note", "Soitin, vastaaja. Yritän <b>iltapäivällä</b>.").send();
		assertThat(page.text(".path")).contains("Sari kirjoitti", "<b>iltapäivällä</b>");
		page = page.form(lead + "/tasks").with("task", "Soita uudelleen").send();
		page = page.form(lead + "/tasks/" + idAfter(page, lead + "/tasks/") + "/completion").send();
		assertThat(page.text(".tasks .struck")).isEqualTo("Soita uudelleen");

		page = page.form(lead + "/stage").with("stage", "CONTACTED").send();
		assertThat(page.text(".path")).contains("Sari: Yhteydessä");
		assertThat(maija.get("/me").text("#fates-h + ul")).contains("Sari on ollut yhteydessä asiakkaaseen.");
		String aino = person("aino.mallila").id().toString();
		page = page.form(lead + "/assignment", "[name=person]").with("person", aino).send();
		assertThat(page.text(".path")).contains("Sari antoi vihjeen: Aino Mallila");
		assertThat(visitor("aino.mallila").get("/leads?view=mine&q=marjatta").links()).contains(lead);
		page = page.form(lead + "/assignment").send();
		assertThat(page.text(".path")).contains("Sari otti vihjeen");
		page = page.form(lead + "/stage").with("stage", "OFFERED").send();
		page = page.form(lead + "/closure")
			.with("outcome", "WON")
			.with("value", "189,50")
			.with("sentence", "Kiitos Maija, jarrut ehdittiin ennen lomaa.")
			.send();
		assertThat(page.text(".notice")).isEqualTo("Päätetty. Huomaaja kuulee siitä.");
		assertThat(page.text()).contains("189,50 €");

		for (Visitor.Page told : List.of(maija.get("/me"), maija.get(pathOf(saved)))) {
			assertThat(told.text(".fate.win")).contains("Tästä oli asiakkaalle apua.",
					"Sari Tarinamaa: Kiitos Maija, jarrut ehdittiin ennen lomaa.");
		}
		assertThat(maija.get("/moments").links()).contains(pathOf(saved));
	}

	@Test
	void aNoIsToldAsKindlyAsAYes() {
		Visitor.Page saved = told(visitor("maija"), "Ei nyt " + UUID.randomUUID(), BRAKES, "brake-service");
		Visitor sari = visitor("sari");
		Visitor.Page page = sari.get(leadOf(saved));
		Visitor.Page refused = page.form(leadOf(saved) + "/closure").with("outcome", "NOT_NOW").with("value", "12").send();
		assertThat(refused.text(".err")).contains("Valitse syy", "Kirjoita yksi lause");
		page = refused.form(leadOf(saved) + "/closure")
			.with("outcome", "NOT_NOW")
			.with("reason", "price")
			.with("sentence", "Hinta ratkaisi tällä kertaa, kiitos silti.")
			.send();
		assertThat(page.text()).contains("Ei nyt", "Hinta");
		assertThat(visitor("maija").get("/me").text(".fate")).contains("Ei nyt. Hinta.", "Hinta ratkaisi tällä kertaa");
	}

	@Test
	void withoutPermissionThereIsNoLeadAndThePageSaysWhy() {
		Visitor maija = visitor("maija");
		Visitor.Form form = toldForm(maija, "Lupaa ei kysytty", BRAKES).with("permission", "NOT_ASKED");
		Visitor.Page saved = form.forged("service", "brake-service").send();
		assertThat(saved.text(".fate")).contains("Vihjettä ei tehty: lupaa yhteydenottoon ei kysytty. Hetki on silti tallessa.");
		assertThat(leadsOf(saved)).isEmpty();

		form = toldForm(maija, "Ei lupaa", BRAKES).with("permission", "NO");
		saved = form.forged("service", "brake-service").send();
		assertThat(saved.text(".fate")).contains("asiakas ei halua yhteydenottoa. Ei on ei.");
		assertThat(leadsOf(saved)).isEmpty();
	}

	@Test
	void permissionAskedAfterwardsSendsTheLeadOnItsWayOnce() {
		Visitor maija = visitor("maija");
		Visitor.Form form = toldForm(maija, "Kysytään myöhemmin", BRAKES).with("permission", "NOT_ASKED");
		Visitor.Page saved = form.forged("service", "brake-service").send();
		String permission = "/moments/" + momentId(saved) + "/permission";

		Visitor.Page permitted = saved.form(permission).with("by", "PHONE").send();
		assertThat(leadsOf(permitted)).hasSize(1);
		assertThat(permitted.text(".fate")).contains("ottaa yhteyttä viimeistään");
		assertThat(leadsOf(saved.form(permission).with("by", "EMAIL").send())).hasSize(1);
	}

	@Test
	void aMomentWithoutAnySaleIsComplete() {
		Visitor.Page saved = visitor("maija").get("/moments/new").form("/moments").with("words", "Kiitteli kahvista.").send();
		assertThat(saved.status()).isEqualTo(200);
		assertThat(saved.text()).contains("Hetki tallessa", "Tästä ei tullut arviota", "Mitään ei välitetty. Hetki on valmis näinkin.");
	}

	@Test
	void whoSaysNoIsLeftInPeace() {
		Visitor maija = visitor("maija");
		String customer = "Rauha " + UUID.randomUUID();
		Visitor.Page saved = toldForm(maija, customer, "Jakohihnan vaihtoa hän ei halua, ei missään nimessä.").send();
		UUID known = this.moments.findById(momentId(saved)).orElseThrow().customerId();

		Visitor.Form form = maija.get("/moments/new").form("/moments");
		Visitor.Page again = form.with("customer", customer)
			.with("customerId", known.toString())
			.with("words", "Kyseli taas, milloin jakohihna pitäisi vaihtaa.")
			.with("permission", "YES")
			.forged("look", "1")
			.send();
		assertThat(again.select("#heard input[value=timing-belt]")).isEmpty();
		assertThat(again.text("#heard")).contains("asiakas sanoi äskettäin ei, ja saa olla rauhassa");

		Visitor.Page passedOn = again.form("/moments").forged("service", "timing-belt").send();
		assertThat(passedOn.text(".fate")).contains("asiakas sanoi äskettäin ei, ja saa olla rauhassa");
		assertThat(leadsOf(passedOn)).isEmpty();
	}

	@Test
	void whatTheCustomerDeclinedInTheTextBecomesNoLeadEvenIfItIsTicked() {
		Visitor.Page saved = toldForm(visitor("maija"), "Kielto " + UUID.randomUUID(),
				"Jakohihnan vaihtoa hän ei halua, ei missään nimessä.").forged("service", "timing-belt").send();
		assertThat(saved.text(".fate")).contains("Vihjettä ei tehty: asiakas sanoi tälle palvelulle ei.");
		assertThat(leadsOf(saved)).isEmpty();
	}

	@Test
	void aGateLetsTheLeadWaitUntilSomebodyPutItRight() {
		Visitor maija = visitor("maija");
		for (int i = 0; i < 2; i++) {
			Visitor.Form form = formWithAGate(maija, "Portti " + i);
			Visitor.Page saved = form.with(gateOf(form), "4").forged("service", "brake-service").send();
			String lead = leadOf(saved);
			assertThat(stage(lead)).isEqualTo(LeadStage.WAITING);
			assertThat(saved.text(".fate")).contains("Odottaa, että jokin asia korjataan.");

			Visitor sari = visitor("sari");
			Visitor.Page page = sari.get(lead);
			assertThat(page.text()).contains("Tämä vihje odottaa");
			assertThat(page.text()).as("the gate speaks of the lead, not of the answer").doesNotContain("5/5, ");
			assertThat(page.select("form[action=" + lead + "/closure]")).isEmpty();

			Visitor.Page empty = saved.form(lead + "/release").with("release", " ").send();
			assertThat(empty.text(".err")).contains("Kirjoita ensin jotain.");
			Visitor.Page released = empty.form(lead + "/release").with("release", "Kysyin uudelleen: hän haluaa tämän itse.").send();
			assertThat(released.path()).isEqualTo(pathOf(saved));
			assertThat(released.text(".fate")).contains("ottaa yhteyttä viimeistään");
			assertThat(stage(lead)).isEqualTo(LeadStage.NEW);
			assertThat(sari.get(lead).text(".path")).contains("Maija korjasi asian", "hän haluaa tämän itse", "Ohjautui: ");
		}
	}

	@Test
	void whoeverIsSecondIsToldAndLosesNothing() {
		Visitor.Page saved = told(visitor("maija"), "Kaksi yhtä aikaa", BRAKES, "brake-service");
		String lead = leadOf(saved);
		Visitor.Page sarisPage = visitor("sari").get(lead);
		Visitor.Page villesPage = visitor("ville.keksinen").get(lead);
		villesPage.form(lead + "/assignment").send();

		Visitor.Page told = sarisPage.form(lead + "/closure")
			.with("outcome", "WON")
			.with("value", "77")
			.with("sentence", "Tätä en halua kirjoittaa kahdesti.")
			.send();
		assertThat(told.text(".notice.warn")).contains("Kollega muutti tätä vihjettä", "kirjoittamasi on tallessa");
		assertThat(told.field("sentence")).isEqualTo("Tätä en halua kirjoittaa kahdesti.");
		assertThat(told.field("value")).isEqualTo("77");
		assertThat(lead(lead).closure()).isNull();
		assertThat(lead(lead).assigneeId()).isEqualTo(person("ville.keksinen").id());
		assertThat(sarisPage.form(lead + "/assignment").send().text()).contains("Kollega muutti tätä vihjettä");
		assertThat(sarisPage.form(lead + "/stage").with("stage", "OFFERED").send().text()).contains("Kollega muutti tätä vihjettä");
		assertThat(stage(lead)).isEqualTo(LeadStage.TAKEN);

		Visitor.Page done = told.form(lead + "/closure").with("outcome", "WON").send();
		assertThat(done.text()).contains("Päätetty.", "77 €");
	}

	@Test
	void ofTwoClosuresAtTheSameMomentOneCounts() {
		String lead = leadOf(told(visitor("maija"), "Kaksi päätöstä", BRAKES, "brake-service"));
		List<Visitor.Form> forms = List.of("sari", "ville.keksinen")
			.stream()
			.map(it -> visitor(it).get(lead).form(lead + "/closure").with("outcome", "WON").with("sentence", "Kiitos toivoo " + it))
			.toList();
		List<Visitor.Page> pages = atOnce(List.of(() -> forms.get(0).with("value", "10").send(),
				() -> forms.get(1).with("value", "20").send()));
		assertThat(pages).allMatch(it -> it.status() == 200);
		assertThat(pages).filteredOn(it -> it.text().contains("Kollega muutti tätä vihjettä")).hasSize(1);
		assertThat(lead(lead).closure().value().intValue()).isIn(10, 20);
	}

	@Test
	void theAbsentAndTheFullAreNeverChosen() {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
		Absence away = this.absences.save(new Absence(person("juha.esimerkkinen").id(), today, today));
		roomFor("emma.mallberg", 0);
		Visitor maija = visitor("maija");
		for (int i = 0; i < 4; i++) {
			Visitor.Page saved = told(maija, "Sopimus " + i, "Huoltosopimus kiinteällä kuukausihinnalla kiinnostaisi.", "service-contract");
			assertThat(lead(leadOf(saved)).assigneeId()).isEqualTo(person("sari").id());
			assertThat(visitor("sari").get(leadOf(saved)).text(".path")).contains("Juha Esimerkkinen on tänään poissa.",
					"Emma Mallberg ei ehdi", "Sari Tarinamaa on odottanut pisimpään");
		}
		this.absences.delete(away);
	}

	@Test
	void whereNobodyHasRoomTheTeamsQueueWaitsForTheManager() {
		roomFor("katja.lomakkala", 0);
		Visitor petri = visitor("petri.sarakkeinen");
		Visitor.Page saved = told(petri, "Jono " + UUID.randomUUID(), "Ensimmäinen työntekijä aloittaa, kuka hoitaa palkanlaskennan?", "payroll");
		String lead = leadOf(saved);
		assertThat(lead(lead).assigneeId()).isNull();
		assertThat(saved.text(".fate")).contains("Tiimin Palkat ja henkilöstö jonossa, vastaus viimeistään");
		for (String manager : List.of("outi.summanen", "sari")) {
			assertThat(visitor(manager).get("/leads?view=untaken&q=jono").links()).as(manager).contains(lead);
		}
		assertThat(visitor("outi.summanen").get(lead).text(".path")).contains("Ohjautui: Palkat ja henkilöstö", "vihje on tiimin jonossa");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aDoubleClickIsOneMomentAndOneLead(CapturedOutput log) {
		Visitor maija = visitor("maija");
		Visitor.Form form = toldForm(maija, "Kaksoisnapsautus " + UUID.randomUUID(), BRAKES).forged("service", "brake-service");
		List<Visitor.Page> pages = atOnce(List.of(form::send, form::send, form::send));
		assertThat(pages).extracting(Visitor.Page::path).containsOnly(pages.get(0).path());
		assertThat(pages).allMatch(it -> it.status() == 200);
		assertThat(leadsOf(pages.get(0))).hasSize(1);
		assertThat(log).as("what customers say is no business of the log").doesNotContain(BRAKES, "Kaksoisnapsautus");
	}

	@Test
	void anotherStoryUnderTheSameIdIsKeptApartAndLosesNothing() {
		Visitor maija = visitor("maija");
		Visitor.Form form = toldForm(maija, "Toisin kerrottu", BRAKES);
		Visitor.Page first = form.send();
		Visitor.Page conflict = form.with("words", "Jarrut vinkuu, ja myös akku on heikko.").send();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text(".notice")).contains("Tallensit tämän hetken jo aiemmin toisin sanoin.");
		assertThat(conflict.field("words")).isEqualTo("Jarrut vinkuu, ja myös akku on heikko.");
		assertThat(conflict.links()).contains(pathOf(first));
		Visitor.Page second = conflict.form("/moments").send();
		assertThat(pathOf(second)).isNotEqualTo(pathOf(first));
		assertThat(maija.get(pathOf(first)).text()).contains(BRAKES);
	}

	@Test
	void whatMaijaAnsweredAndThoughtIsHersAlone() {
		String canary = "Kanarialintu" + UUID.randomUUID().toString().replace("-", "");
		Visitor maija = visitor("maija");
		Visitor.Page saved = answeredWell(toldForm(maija, "Yksityinen " + UUID.randomUUID(), BRAKES).forged("service", "brake-service")).send();
		String moment = pathOf(saved);
		String lead = leadOf(saved);
		assertThat(saved.form(moment + "/reflection").with("reflection", " ").send().field("reflection")).isEmpty();
		assertThat(saved.form(moment + "/reflection").with("reflection", canary).send().field("reflection")).isEqualTo(canary);

		for (String other : List.of("aino.mallila", "sari", "helena")) {
			Visitor visitor = visitor(other);
			assertThat(visitor.get(moment).status()).as(other + " reads the moment").isEqualTo(404);
			assertThat(visitor.get("/api/v1/moments/" + moment.substring(9)).status()).isEqualTo(404);
			for (String act : List.of("/sharing", "/sharing/end", "/reflection")) {
				Visitor.Form forged = visitor.get("/me").form("/me/theme").forged("reflection", "Minä täällä");
				Visitor.Ask ask = new Visitor.Ask("POST", moment + act, forged.fields(), Map.of(), null);
				assertThat(visitor.send(ask).status()).as(other + " at " + act).isEqualTo(404);
			}
		}
		assertThat(maija.get(moment).field("reflection")).isEqualTo(canary);

		for (Visitor reader : List.of(visitor("sari"), visitor("aino.mallila"))) {
			Visitor.Page page = reader.get(lead);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.select(".verdict, .horizon, .why, .loop")).isEmpty();
			assertThat(page.text()).doesNotContain("Asiakas edellä", "asiakas edellä", "5/5, ", "sadasta", "Vain sinä");
			assertThat(reader.get("/api/v1" + lead).html()).doesNotContain("answer", "score", "reflection", canary);
		}
		for (String reader : List.of("sari", "helena")) {
			List<Visitor.Page> seen = everywhere(visitor(reader), lead);
			assertThat(seen).hasSizeGreaterThan(20);
			assertThat(seen).as(reader).allSatisfy(it -> {
				assertThat(it.html()).as(it.path()).doesNotContain(canary).doesNotContain(moment.substring(9));
				assertThat(it.status()).as(it.path()).isEqualTo(200);
			});
		}

		maija.get(moment).form(moment + "/sharing").send();
		Visitor.Page shared = visitor("sari").get(lead);
		assertThat(shared.text(".verdict")).contains("Millainen hetki oli, paikalla olleen kertomana", "Asiakas edellä", "todennäköisesti");
		assertThat(shared.html()).doesNotContain(canary, "5/5, ");
		maija.get(moment).form(moment + "/sharing/end").send();
		assertThat(visitor("sari").get(lead).select(".verdict")).isEmpty();
	}

	@Test
	void whatIsNotYoursDoesNotExist() {
		String lead = leadOf(told(visitor("maija"), "Rajat " + UUID.randomUUID(), BRAKES, "brake-service"));
		Visitor maija = visitor("maija");
		for (String path : List.of(lead, "/api/v1" + lead, "/leads/" + Entry.newId(), "/admin/services", "/admin/routing",
				"/admin/rubric", "/admin/people", "/admin/people/" + person("sari").id(), "/admin/anything")) {
			assertThat(maija.get(path).status()).as("maija at " + path).isEqualTo(404);
		}
		Visitor outi = visitor("outi.summanen");
		for (String path : List.of(lead, "/api/v1" + lead, "/admin/people")) {
			assertThat(outi.get(path).status()).as("outi at " + path).isEqualTo(404);
		}
		assertThat(outi.get("/leads?q=rajat").links()).doesNotContain(lead);
		Map<String, List<String>> fields = new HashMap<>(outi.get("/me").form("/me/theme").fields());
		fields.putAll(Map.of("version", List.of("0"), "stage", List.of("OFFERED"), "note", List.of("Ohi"), "task",
				List.of("Ohi"), "outcome", List.of("WON"), "value", List.of("1"), "gate", List.of("fit"), "release", List.of("Ohi")));
		for (Visitor visitor : List.of(outi, maija)) {
			Map<String, List<String>> own = new HashMap<>(fields);
			own.putAll(visitor.get("/me").form("/me/theme").fields());
			for (String act : List.of("/assignment", "/stage", "/notes", "/tasks", "/closure")) {
				assertThat(visitor.send(new Visitor.Ask("POST", lead + act, own, Map.of(), null)).status()).as(act).isEqualTo(404);
			}
		}
		assertThat(stage(lead)).isEqualTo(LeadStage.NEW);
		assertThat(visitor("sari").get(lead).text()).doesNotContain("Ohi");
	}

	@Test
	void aPageThatWouldBeginOutsideOfTimeIsOnlyEmptyOrFull() {
		Visitor sari = visitor("sari");
		for (String time : List.of("-999999999-01-01T00:00:00Z", "%2B999999999-12-31T23:59:59Z", "0000-01-01T00:00:00Z")) {
			for (String path : List.of("/leads?after=" + time + "~" + Entry.newId(), "/moments?before=" + time, "/api/v1/leads?after=" + time)) {
				assertThat(sari.get(path).status()).as(path).isIn(200, 400, 422);
			}
		}
	}

	Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}

	private Visitor.Form toldForm(Visitor visitor, String customer, String words) {
		return visitor.get("/moments/new")
			.form("/moments")
			.with("customer", customer)
			.with("words", words)
			.with("stage", "READY")
			.with("permission", "YES");
	}

	private Visitor.Page told(Visitor visitor, String customer, String words, String service) {
		Visitor.Page saved = toldForm(visitor, customer, words).forged("service", service).send();
		assertThat(saved.path()).endsWith("?saved");
		return saved;
	}

	/** Every form asks one item that may let a lead wait. The one about permission waits for something else. */
	private Visitor.Form formWithAGate(Visitor visitor, String customer) {
		Visitor.Form form = toldForm(visitor, customer, BRAKES);
		while (gateOf(form).equals("answer.freedom.asked_first")) {
			answeredWell(form).send();
			form = toldForm(visitor, customer, BRAKES);
		}
		return form;
	}

	private static String gateOf(Visitor.Form form) {
		return form.names("answer.").stream().filter(it -> GATES.contains(it.substring("answer.".length()))).findFirst().orElseThrow();
	}

	/** Every item that the form asks, answered as somebody would who had the customer's good in mind. */
	private static Visitor.Form answeredWell(Visitor.Form form) {
		form.names("answer.").forEach(it -> form.with(it, answeredWell(it)));
		return form;
	}

	/** @param name of the field */
	/** As somebody would answer who had the customer's good in mind. */
	static String answeredWell(String name) {
		return SELLING.contains(name.substring("answer.".length())) ? "0" : "4";
	}

	private static String pathOf(Visitor.Page moment) {
		return moment.path().replaceFirst("\\?.*", "");
	}

	private static UUID momentId(Visitor.Page moment) {
		return UUID.fromString(pathOf(moment).substring("/moments/".length()));
	}

	private List<Lead> leadsOf(Visitor.Page moment) {
		return this.leads.findByMomentIdOrderById(momentId(moment));
	}

	private String leadOf(Visitor.Page moment) {
		assertThat(leadsOf(moment)).as("leads of " + moment.text()).hasSize(1);
		return "/leads/" + leadsOf(moment).get(0).id();
	}

	private Lead lead(String path) {
		return this.leads.findById(UUID.fromString(path.substring("/leads/".length()))).orElseThrow();
	}

	private LeadStage stage(String path) {
		return lead(path).stage();
	}

	private static String idAfter(Visitor.Page page, String beginning) {
		return page.select("form[action^=" + beginning + "]").attr("action").substring(beginning.length()).replaceFirst("/.*", "");
	}

	Person person(String login) {
		return this.people.known(login).orElseThrow();
	}

	private void roomFor(String login, int cap) {
		change(login, it -> it.worksIn(it.teamId(), it.takesLeads(), cap));
	}

	private void change(String login, Consumer<Person> change) {
		this.transaction.executeWithoutResult(status -> change.accept(person(login)));
	}

	/** Follows links from page to page, at most a few of each kind. */
	private static List<Visitor.Page> everywhere(Visitor visitor, String first) {
		Deque<String> open = new ArrayDeque<>(List.of(first, "/", "/me", "/leads?view=closed", "/api/v1/leads?limit=100"));
		Set<String> known = new HashSet<>(open);
		Map<String, Integer> kinds = new HashMap<>();
		List<Visitor.Page> seen = new ArrayList<>();
		while (!open.isEmpty() && seen.size() < 150) {
			String path = open.poll();
			String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("=[^&]*", "");
			if (kinds.merge(kind, 1, Integer::sum) > 12 || kind.equals("/leads/*") && !path.equals(first) && kinds.get(kind) > 8) {
				continue;
			}
			Visitor.Page page = visitor.get(path);
			if (page.status() == 404 && path.equals(first)) {
				continue;
			}
			seen.add(page);
			page.links().stream().filter(known::add).forEach(open::add);
		}
		return seen;
	}

	/** The works, each in a thread of its own, begun together. */
	static <T> List<T> atOnce(List<Callable<T>> works) {
		ExecutorService threads = Executors.newFixedThreadPool(works.size());
		try {
			List<T> done = new ArrayList<>();
			for (Future<T> it : threads.invokeAll(works)) {
				done.add(it.get());
			}
			return done;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdown();
		}
	}

	private static Set<String> sellingItems() {
		try (InputStream rubric = StoryTests.class.getResourceAsStream("/rubric/rubric-v1.json")) {
			Set<String> selling = new HashSet<>();
			for (JsonNode it : JsonMapper.shared().readTree(rubric).path("items")) {
				if (it.path("orientation").asString().equals("selling")) {
					selling.add(it.path("key").asString());
				}
			}
			return selling;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
