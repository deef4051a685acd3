package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whom a moment is about: those at hand, what was noticed for them before, and whom a written name meant. */
abstract class NearStoryTests {

	private static final String BRAKES = "Jarrut vinkuu aamuisin, voisitteko katsoa.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	CustomerDesk desk;

	@Autowired
	Moments moments;

	@Autowired
	Leads leads;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate database;

	@Test
	void whoeverSheMetLastStandsFirstAndIsPickedWithoutAScript() {
		Visitor maija = as("maija");
		String name = "Lähellä " + word();
		log(maija, Map.of("customer", name, "words", "Kiitteli kahvista."));
		Visitor.Page page = maija.get("/moments/new");
		assertThat(page.select("#athand button").first().text()).contains(name);
		assertThat(page.select("#athand button")).hasSizeLessThanOrEqualTo(6);
		assertThat(page.select("#chosen").hasAttr("hidden")).isTrue();

		String id = page.select("#athand button").first().attr("value");
		page = page.form("/moments").with("words", "Kesken jäi").with("pick", id).send();
		assertThat(page.text("#chosen")).contains(name, "Vaihda");
		assertThat(page.select("#finder").hasAttr("hidden")).isTrue();
		assertThat(page.field("words")).isEqualTo("Kesken jäi");
		assertThat(page.field("customerId")).isEqualTo(id);

		Visitor.Page other = page.form("/moments").with("change", "1").send();
		assertThat(other.field("customerId")).isEmpty();
		assertThat(other.field("customer")).isEmpty();
		assertThat(other.field("words")).isEqualTo("Kesken jäi");
		Visitor.Page saved = page.form("/moments").send();
		assertThat(saved.text("#w-h")).contains(name);
	}

	@Test
	void aPhoneKeepsOnlyThoseWhomSheWouldFindAnyway() {
		Visitor maija = as("maija");
		String name = "Puhelimessa " + word();
		log(maija, Map.of("customer", name, "words", "Kiitteli kahvista."));
		Visitor.Answer kept = maija.send(new Visitor.Ask("GET", "/customers/near", Map.of(), Map.of(), null));
		assertThat(kept.headers().get("Cache-Control")).isEqualTo("no-store");
		assertThat(kept.body()).contains(name, person("maija").toString(), "\"puhelimessa\"");
		assertThat(as(frontline(false)).send(new Visitor.Ask("GET", "/customers/near", Map.of(), Map.of(), null)).body()).doesNotContain(name);
	}

	@Test
	void theHitsBeginWithThoseWhomSheMetLately() {
		Visitor maija = as("maija");
		String family = "Sukunen" + word();
		UUID site = this.people.known("maija").orElseThrow().siteId();
		this.desk.welcome(site, "Aatu " + family);
		log(maija, Map.of("customer", "Yrjö " + family, "words", "Kiitteli kahvista."));
		Visitor.Page hits = maija.get("/customers/hits?customer=" + family);
		assertThat(hits.select("[role=option]").eachAttr("data-name")).startsWith("Yrjö " + family, "Aatu " + family);
	}

	@Test
	void theLogPageAsksTheDatabaseNoMoreForSixThanForOne() {
		Visitor maija = as("maija");
		maija.get("/moments/new");
		int six = Asked.during(() -> assertThat(maija.get("/moments/new").select("#athand button")).hasSize(6));
		Visitor fresh = as("helena");
		fresh.get("/moments/new");
		int few = Asked.during(() -> fresh.get("/moments/new"));
		assertThat(six).isLessThanOrEqualTo(few + 3);
	}

	@Test
	void whatWasNoticedBeforeAndIsStillTrueIsPassedOnWithTheNewMoment() {
		Visitor maija = as("maija");
		String name = "Vieläkö " + word();
		String customer = customerOf(log(maija, Map.of("customer", name, "words", BRAKES)));
		Visitor.Page page = chosen(maija, customer);
		assertThat(page.text("#still")).contains("Jarruhuolto, tänään: pitääkö vielä paikkansa?").doesNotContain("vinkuu");
		assertThat(page.select("#still input[checked]")).isEmpty();
		String other = customerOf(log(maija, Map.of("customer", "Muu " + word(), "words", BRAKES)));
		Visitor.Form answered = page.form("/moments").with("aside.still." + customer + ".brake-service", "no").forged("pick", other);
		assertThat(answered.send().select("#still input[checked]")).as("said of somebody else").isEmpty();

		Visitor.Page saved = page.form("/moments")
			.with("words", "Kävi kysymässä aikaa.")
			.with("permission", "YES")
			.with("aside.still." + customer + ".brake-service", "yes")
			.send();
		assertThat(saved.text("#heard-h + ul")).contains("Jarruhuolto", "välitetty");
		assertThat(this.leads.findByMomentIdOrderById(moment(saved))).hasSize(1);
		assertThat(chosen(maija, customer).select("#still fieldset")).as("somebody looks after it now").isEmpty();
	}

	@Test
	void whatIsNotTrueAnyMoreIsNotAskedAgain() {
		Visitor maija = as("maija");
		Visitor.Page before = log(maija, Map.of("customer", "Enää " + word(), "words", BRAKES, "permission", "NOT_ASKED", "service", "brake-service"));
		String customer = customerOf(before);
		chosen(maija, customer).form("/moments").with("words", "Kiitteli kahvista.").with("aside.still." + customer + ".brake-service", "no").send();
		assertThat(chosen(maija, customer).select("#still fieldset")).isEmpty();
		assertThat(maija.get(path(before)).text("#heard-h + ul")).contains("ettei tarvitse tätä enää");
		maija.get(path(before)).form(path(before) + "/permission").send();
		assertThat(this.leads.findByMomentIdOrderById(moment(before))).as("permission that comes too late").isEmpty();
	}

	@Test
	void nobodyIsAskedWhatSheMayNotKnowOrTheCustomerDoesNotWantToHear() {
		Visitor maija = as("maija");
		String customer = customerOf(log(maija, Map.of("customer", "Rauhassa " + word(), "words", BRAKES)));
		Visitor colleague = as(frontline(true));
		assertThat(chosen(colleague, customer).text("#chosen")).contains("Rauhassa");
		assertThat(chosen(colleague, customer).select("#still fieldset")).isEmpty();
		assertThat(as(frontline(false)).get("/moments/signals?customerId=" + customer).select("fieldset")).isEmpty();
		assertThat(maija.get("/moments/signals?customerId=" + customer).select("fieldset")).hasSize(1);
		for (String none : List.of("nonsense", "", "%20")) {
			Visitor.Page asked = maija.get("/moments/signals?customerId=" + none);
			assertThat(asked.status()).isEqualTo(200);
			assertThat(asked.select("fieldset")).isEmpty();
		}

		UUID brakes = this.database.queryForObject(
				"select m.offering_id from moment_match m join moment o on o.id = m.moment_id where o.customer_id = ?", UUID.class,
				UUID.fromString(customer));
		this.desk.leaveInPeace(UUID.fromString(customer), brakes, Duration.ofDays(30));
		assertThat(chosen(maija, customer).select("#still fieldset")).isEmpty();
	}

	@Test
	void whoIsLikelyIsAskedAboutAndAYesCanBeTakenBack() {
		Visitor maija = as("maija");
		String word = word();
		String known = this.desk.welcome(this.people.known("maija").orElseThrow().siteId(), "Lempi Arvelainen" + word).customer().id().toString();
		Visitor.Page page = log(maija, Map.of("customer", "Lempi Arvelaine" + word, "words", BRAKES, "permission", "YES", "service", "brake-service"));
		String made = customerOf(page);
		assertThat(page.text("section[aria-labelledby=who-h]")).contains("Onko asiakas tämä?", "Lempi Arvelainen" + word, "Kirjoitit: Lempi Arvelaine");
		String act = path(page) + "/recognition";

		Visitor.Form forged = page.form(act).with("same", "true").forged("known", UUID.randomUUID().toString());
		assertThat(forged.send().text(".notice")).contains("muuttuivat juuri");
		Visitor.Form yes = page.form(act).with("same", "true");
		assertThat(yes.send().text(".notice")).contains("hänen sivullaan");
		assertThat(customerOf(page)).isEqualTo(known);
		assertThat(lead(page).customerId()).hasToString(known);
		assertThat(yes.send().text(".notice")).as("said twice").contains("hänen sivullaan");

		page = maija.get(path(page)).form(act + "/end").send();
		assertThat(customerOf(page)).isEqualTo(made);
		assertThat(lead(page).customerId()).hasToString(made);
		assertThat(page.select("[aria-labelledby=who-h], [aria-labelledby=taken-h]")).as("not asked again").isEmpty();
		assertThat(maija.send(new Visitor.Ask("POST", act + "/end", fields(maija), Map.of(), null)).status()).as("said twice").isEqualTo(302);
		assertThat(customerOf(page)).isEqualTo(made);
	}

	@Test
	void aNoIsRememberedAndWhoeverWorksTheLeadIsAskedToo() {
		Visitor maija = as("maija");
		Visitor sari = as("sari");
		String word = word();
		UUID site = this.people.known("maija").orElseThrow().siteId();
		String known = this.desk.welcome(site, "Toini Luulolainen" + word).customer().id().toString();
		Visitor.Page page = log(maija, Map.of("customer", "Toini Luulolaine" + word, "words", BRAKES, "permission", "YES", "service", "brake-service"));
		String desk = "/leads/" + lead(page).id();
		assertThat(sari.get(desk).text("[aria-labelledby=who-h]")).contains("Toini Luulolainen" + word);
		Visitor stranger = as(frontline(false));
		assertThat(stranger.send(new Visitor.Ask("POST", desk + "/recognition", answer(stranger, known), Map.of(), null)).status()).isEqualTo(404);
		assertThat(sari.get(desk).form(desk + "/recognition").with("same", "false").send().text(".notice")).contains("ei kysytä enää");
		assertThat(sari.get(desk).select("[aria-labelledby=who-h]")).isEmpty();
		assertThat(maija.get(path(page)).select("[aria-labelledby=who-h]")).isEmpty();
		assertThat(customerOf(page)).isNotEqualTo(known);
	}

	@Test
	void whoWasTakenForSomebodyElseGetsAPageOfHerOwn() {
		Visitor maija = as("maija");
		String name = "Sama Niminen" + word();
		String known = this.desk.welcome(this.people.known("maija").orElseThrow().siteId(), name).customer().id().toString();
		Visitor.Page page = log(maija, Map.of("customer", name, "words", BRAKES + " Jakohihnan vaihtoa hän ei halua, ei missään nimessä.",
				"permission", "YES", "service", "brake-service"));
		assertThat(customerOf(page)).isEqualTo(known);
		Set<UUID> refused = this.desk.quietFor(UUID.fromString(known));
		assertThat(refused).hasSize(1);
		assertThat(page.text("[aria-labelledby=taken-h]")).contains(name);

		page = page.form(path(page) + "/recognition/end").send();
		assertThat(page.text(".notice")).contains("omalla asiakkaallaan");
		String own = customerOf(page);
		assertThat(own).isNotEqualTo(known);
		assertThat(lead(page).customerId()).hasToString(own);
		assertThat(this.desk.quietFor(UUID.fromString(known))).isEmpty();
		assertThat(this.desk.quietFor(UUID.fromString(own))).isEqualTo(refused);
		assertThat(page.select("[aria-labelledby=who-h], [aria-labelledby=taken-h]")).as("not asked about the other").isEmpty();
	}

	private Visitor as(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}

	private UUID person(String login) {
		return this.people.known(login).orElseThrow().id();
	}

	private String frontline(boolean sameSite) {
		UUID site = this.people.known("maija").orElseThrow().siteId();
		return this.people.findAll()
			.stream()
			.filter(it -> it.siteId().equals(site) == sameSite && it.role() == Role.FRONTLINE && !it.takesLeads() && it.worksHere())
			.filter(it -> it.passwordHash() != null && !"maija".equals(it.login()))
			.findFirst()
			.orElseThrow()
			.login();
	}

	private static String word() {
		return UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9-]", "x");
	}

	private static Visitor.Page log(Visitor who, Map<String, String> fields) {
		Visitor.Form form = who.get("/moments/new").form("/moments");
		fields.forEach(form::with);
		Visitor.Page saved = form.send();
		assertThat(saved.path()).as(saved.text()).endsWith("?saved");
		return saved;
	}

	/** The form after somebody without scripts has picked a customer, wherever she found her. */
	private static Visitor.Page chosen(Visitor who, String customer) {
		return who.get("/moments/new").form("/moments").forged("pick", customer).send();
	}

	private static Map<String, List<String>> fields(Visitor who) {
		return new HashMap<>(who.get("/me").form("/me/theme").fields());
	}

	private static Map<String, List<String>> answer(Visitor who, String known) {
		Map<String, List<String>> fields = fields(who);
		fields.put("known", List.of(known));
		fields.put("same", List.of("true"));
		return fields;
	}

	private static String path(Visitor.Page page) {
		return page.path().replaceFirst("\\?.*", "");
	}

	private static UUID moment(Visitor.Page page) {
		return UUID.fromString(path(page).substring("/moments/".length()));
	}

	private String customerOf(Visitor.Page page) {
		return String.valueOf(this.moments.findById(moment(page)).orElseThrow().customerId());
	}

	private Lead lead(Visitor.Page page) {
		return this.leads.findByMomentIdOrderById(moment(page)).get(0);
	}
}

@OnH2
class NearStoryOnH2Tests extends NearStoryTests {

}

@OnPostgres
class NearStoryOnPostgresTests extends NearStoryTests {

}
