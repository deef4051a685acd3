package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.rubric.ConsultationDesk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maija asks those who were there how her meeting looked to them. */
abstract class EyesStoryTests {

	private static final Map<String, String> MAIJAS = Map.of("intent.goal", "4", "need.open_question", "3", "adapt.talked_over", "1", "clarity.said_unsure", "NA");

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	MomentLog log;

	@Autowired
	ConsultationDesk consultation;

	@Autowired
	Leads leads;

	private Booth booth;

	private UUID helena;

	private Person aino;

	private Person sari;

	private Moment moment;

	private String page;

	@BeforeEach
	void aMomentThatOthersSaw() {
		this.booth = Booth.open(this.beans);
		this.helena = this.people.known("helena").orElseThrow().id();
		this.aino = hire("Aino", Role.FRONTLINE);
		this.sari = hire("Sari", Role.MANAGER);
		this.moment = this.log.log(new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "Valot sumeat", "oma muistiinpano",
				"fi", null, null, Permission.NONE, List.of(), MAIJAS, null, null));
		this.page = "/moments/" + this.moment.id();
		consulted();
	}

	@AfterEach
	void consulted() {
		this.consultation.record(this.helena, LocalDate.of(2026, 1, 7), "Koko väen kokous", Booth.ZONE);
	}

	@Test
	void aColleagueAnswersBlindAndTheAuthorSeesBothSideBySide() {
		assertThat(maija().get("/me/eyes").text()).contains("1/3 hetkeä tähän mennessä");
		String asked = ask(this.aino);
		assertThat(ask(this.aino)).as("asked twice, asked once").isEqualTo(asked);
		assertThat(maija().get(this.page).text("#eyes")).contains("Aino Tarinamaa voi vastata").doesNotContain("4/5");

		Visitor aino = visitor(this.aino);
		assertThat(aino.get("/me").links()).contains(asked);
		Visitor.Page notices = aino.get("/notices");
		assertThat(notices.links()).contains(asked);
		assertThat(notices.text()).contains("kysyy, miltä hetki näytti sinusta").doesNotContain("Valot sumeat", "Merkitse kaikki luetuiksi");
		assertThat(notices.text("a[href=/notices]")).contains("1");
		Visitor.Page form = aino.get(asked);
		assertThat(form.text()).contains("Valot sumeat", "Olit itsekin paikalla").doesNotContain("oma muistiinpano");
		assertThat(form.form(asked).names("answer.")).as("what Maija was asked").containsExactlyInAnyOrderElementsOf(MAIJAS.keySet().stream().map(it -> "answer." + it).toList());
		assertThat(form.select("[checked]")).as("no default").isEmpty();

		Visitor.Page sent = form.form(asked).with("answer.intent.goal", "2").with("answer.need.open_question", "SKIP").with("answer.adapt.talked_over", "0").send();
		assertThat(sent.text()).contains("Näin vastasit", "3/5, Osittain", "En halua sanoa");
		Visitor.Page side = maija().get(this.page);
		assertThat(side.text("#eyes")).contains("Aino Tarinamaa työkaveri", "5/5, Täysin", "3/5, Osittain", "En halua sanoa", "on vastannut", "todennäköisesti");
		assertThat(side.select("#eyes [type=radio]")).isEmpty();
		assertThat(maija().get("/me/eyes").text()).contains("Työkaverit 1/3");
		assertThat(aino.get("/me").links()).doesNotContain(asked);
		assertThat(aino.get("/notices").links()).doesNotContain(asked);
		assertThat(aino.get("/notices").text("a[href=/notices]")).doesNotContain("1");
		assertThat(aino.get(this.page).status()).isEqualTo(404);
		assertThat(visitor(this.sari).get(asked).status()).isEqualTo(404);
		assertThat(visitor("helena").get(asked).status()).isEqualTo(404);
	}

	@Test
	void whatIsNoAnswerIsRefusedAndASecondOneChangesNothing() {
		String asked = ask(this.aino);
		Visitor aino = visitor(this.aino);
		for (Map<String, String> wrong : List.of(Map.of("answer.intent.goal", "5"), Map.of("answer.intent.goal", "-1"), Map.of("answer.freedom.after_no", "2"),
				Map.of("answer.nonsense", "2"), Map.<String, String>of())) {
			Visitor.Form form = aino.get(asked).form(asked);
			wrong.forEach(form::forged);
			assertThat(form.send().status()).as(wrong.toString()).isEqualTo(422);
		}
		assertThat(answers()).isZero();

		Visitor.Form second = aino.get(asked).form(asked).with("answer.intent.goal", "4");
		aino.get(asked).form(asked).with("answer.intent.goal", "2").send();
		assertThat(second.send().text()).contains("3/5, Osittain");
		assertThat(answers()).isEqualTo(1);
	}

	@Test
	void tooLateIsACalmPageAndSoIsWhatSheWillNotAnswer() {
		String asked = ask(this.aino);
		Visitor aino = visitor(this.aino);
		Visitor.Form form = aino.get(asked).form(asked).with("answer.intent.goal", "4");
		this.database.update("update invitation set due_at = invited_at where rater_id = ?", this.aino.id());
		assertThat(form.send().text()).contains("Aika vastata on päättynyt");
		assertThat(answers()).isZero();

		String manager = ask(this.sari);
		calibrated(this.sari);
		visitor(this.sari).get(manager).form(manager + "/decline").send();
		assertThat(maija().get(this.page).text("#eyes")).contains("Sari Tarinamaa ei vastaa tällä kertaa", "Aino Tarinamaa ei ehtinyt");
	}

	@Test
	void aManagerAnswersAfterACalibrationRoundAndTenTimesAtMost() {
		String asked = ask(this.sari);
		Visitor sari = visitor(this.sari);
		assertThat(sari.get(asked).text()).contains("yhden harjoituskierroksen");
		Visitor.Form forged = sari.get(asked).form("/logout");
		sari.send(new Visitor.Ask("POST", asked, Map.of("_csrf", forged.fields().get("_csrf"), "answer.intent.goal", List.of("4")), Map.of(), null));
		assertThat(answers()).as("without a round nothing is kept").isZero();

		sari.get("/calibration").form("/calibration").send();
		Visitor.Page step = sari.get("/calibration");
		assertThat(step.form("/calibration/" + vignette(step)).send().status()).as("no default").isEqualTo(422);
		for (int i = 0; i < 12; i++) {
			Visitor.Page next = sari.get("/calibration");
			assertThat(next.text()).contains("Tilanne " + (i + 1) + "/12");
			assertThat(next.form("/calibration/" + vignette(next)).with("raw", "2").send().text()).contains("Avain");
		}
		assertThat(sari.get("/calibration").text()).contains("Kierros on tehty").doesNotContain("Tilanne");
		assertThat(visitor("helena").get("/admin/rubric/raters").text()).contains("Sari Tarinamaa tehty");
		assertThat(sari.get(asked).form(asked).with("answer.intent.goal", "4").send().text()).contains("Näin vastasit");
		assertThat(maija().get(this.page).text("#eyes")).contains("Sari Tarinamaa esihenkilö");

		this.database.update("update calibration_round set finished_at = ? where person_id = ?", OffsetDateTime.parse("2026-01-01T00:00:00Z"), this.sari.id());
		assertThat(visitor("helena").get("/admin/rubric/raters").text()).contains("uusi kierros tarvitaan");
		for (int i = 0; i < 9; i++) {
			copyOfTheAnswer();
		}
		this.moment = this.log.log(new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "Toinen", null, "fi", null, null,
				Permission.NONE, List.of(), Map.of(), null, null));
		this.page = "/moments/" + this.moment.id();
		Visitor.Page enough = maija().get(this.page).form(this.page + "/eyes").with("person", this.sari.id().toString()).send();
		assertThat(enough.text(".err")).contains("10 hetkeäsi");
	}

	@Test
	void onlyTheAuthorAsksAndOnlySomebodyWhoWorksThere() {
		Visitor.Form form = maija().get(this.page).form(this.page + "/eyes");
		assertThat(form.forged("person", this.people.known("outi.summanen").orElseThrow().id().toString()).send().text(".err")).contains("joku, joka oli paikalla");
		Visitor.Form leaves = maija().get(this.page).form(this.page + "/eyes").with("person", this.aino.id().toString());
		this.database.update("update person set left_at = current_timestamp where id = ?", this.aino.id());
		assertThat(leaves.send().text(".err")).contains("joku, joka oli paikalla");
		Visitor sari = visitor(this.sari);
		Map<String, List<String>> fields = Map.of("_csrf", sari.get("/me").form("/logout").fields().get("_csrf"), "person", List.of(this.helena.toString()));
		assertThat(sari.send(new Visitor.Ask("POST", this.page + "/eyes", fields, Map.of(), null)).status()).isEqualTo(404);
		assertThat(this.database.queryForObject("select count(*) from invitation where moment_id = ?", Integer.class, this.moment.id())).isZero();
	}

	@Test
	void nobodyAnswersAboutSomebodyWhoLeft() {
		String asked = ask(this.aino);
		this.database.update("update person set left_at = current_timestamp where id = ?", this.booth.maija());
		assertThat(visitor(this.aino).get(asked).status()).isEqualTo(404);
		assertThat(visitor(this.aino).get("/me").links()).doesNotContain(asked);
	}

	@Test
	void withoutConsultationThereIsNothingAndWhatWasAnsweredStays() {
		String asked = ask(this.aino);
		visitor(this.aino).get(asked).form(asked).with("answer.intent.goal", "2").with("answer.adapt.talked_over", "2").send();
		Visitor.Form more = maija().get(this.page).form(this.page + "/eyes");
		String open = ask(this.sari);
		visitor("helena").get("/admin/rubric/raters").form("/admin/rubric/raters/end").send();

		assertThat(visitor(this.sari).get(open).status()).isEqualTo(404);
		assertThat(visitor(this.sari).get("/me").links()).doesNotContain(open, "/me/eyes");
		assertThat(more.forged("person", this.sari.id().toString()).send().status()).isEqualTo(404);
		Visitor.Page after = maija().get(this.page);
		assertThat(after.select("form[action$=/eyes]")).isEmpty();
		assertThat(after.text("#eyes")).contains("Aino Tarinamaa", "3/5");
		assertThat(maija().get("/me/answers/" + this.moment.id()).text()).contains("Joku muukin on jo vastannut tästä tapaamisesta");

		Visitor.Page admin = visitor("helena").get("/admin/rubric/raters");
		Visitor.Page refused = admin.form("/admin/rubric/raters").with("heldOn", "2999-01-01").with("how", "").send();
		assertThat(refused.text(".err")).contains("Päivä on vasta edessä", "ketä kuultiin");
		assertThat(admin.form("/admin/rubric/raters").with("heldOn", "2026-02-03").with("how", "Luottamushenkilö").send().text())
			.contains("Kirjattu", "Luottamushenkilö", "Kirjasi Helena");
		assertThat(visitor(this.sari).get(open).status()).isEqualTo(200);
	}

	@Test
	void whatAColleagueSawLaterLetsALeadWaitAndNobodyReadsWhy() {
		String key = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100"))).key();
		this.moment = this.log.log(new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "lommokas helmiäismaali", null, "fi", null,
				null, Permission.GIVEN, List.of(key), Map.of("freedom.played_on_fear", "0", "intent.goal", "4"), null, null));
		this.page = "/moments/" + this.moment.id();
		assertThat(lead().stage()).isEqualTo(LeadStage.NEW);
		String asked = ask(this.aino);
		visitor(this.aino).get(asked).form(asked).with("answer.freedom.played_on_fear", "3").send();
		assertThat(lead().stage()).isEqualTo(LeadStage.WAITING);
		assertThat(this.database.queryForList("select gate from lead_hold where lead_id = ?", String.class, lead().id())).containsExactly("pressure");
		assertThat(visitor(this.sari).get("/leads/" + lead().id()).text()).doesNotContain("4/5", "Suurelta osin");
	}

	private Lead lead() {
		return this.leads.findByMomentIdOrderById(this.moment.id()).get(0);
	}

	private String ask(Person person) {
		Visitor.Page now = maija().get(this.page);
		if (!now.select("option[value=" + person.id() + "]").isEmpty()) {
			now.form(this.page + "/eyes").with("person", person.id().toString()).send();
		}
		return "/me/eyes/" + this.database.queryForObject("select id from invitation where moment_id = ? and rater_id = ?", UUID.class, this.moment.id(), person.id());
	}

	private static String vignette(Visitor.Page page) {
		return page.select("form[action^=/calibration/]").attr("action").substring("/calibration/".length());
	}

	private void calibrated(Person person) {
		this.database.update("insert into calibration_round (id, person_id, vignettes_version, started_at, finished_at, version) values (?, ?, 1, current_timestamp, current_timestamp, 0)",
				UUID.randomUUID(), person.id());
	}

	/** As if Sari had answered about one more moment of Maija's. */
	private void copyOfTheAnswer() {
		UUID other = this.log.log(new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "Valot", null, "fi", null, null,
				Permission.NONE, List.of(), Map.of(), null, null)).id();
		this.database.update("""
				insert into invitation (id, moment_id, author_id, rater_id, source, rubric_version, invited_at, due_at, answered_at, version)
				select ?, ?, author_id, rater_id, source, rubric_version, invited_at, due_at, answered_at, 0 from invitation
				where moment_id = ? and rater_id = ?""", UUID.randomUUID(), other, this.moment.id(), this.sari.id());
	}

	private int answers() {
		return this.database.queryForObject("select count(*) from assessment where moment_id = ? and source <> 'SELF'", Integer.class, this.moment.id());
	}

	private Person hire(String name, Role role) {
		Person maija = this.people.findById(this.booth.maija()).orElseThrow();
		String login = name.toLowerCase() + UUID.randomUUID();
		Set<UUID> sites = (role == Role.MANAGER) ? Set.of(this.booth.site()) : Set.of();
		return this.reception.welcome(new Newcomer(name, "Tarinamaa", login, null, maija.passwordHash(), role, "desk", this.booth.site(), null, "fi", false, 40,
				sites, Set.of()));
	}

	private Visitor maija() {
		return visitor(this.people.findById(this.booth.maija()).orElseThrow());
	}

	private Visitor visitor(Person person) {
		return visitor(person.login());
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
	}

}

@OnH2
class EyesStoryOnH2Tests extends EyesStoryTests {

}

@OnPostgres
class EyesStoryOnPostgresTests extends EyesStoryTests {

}
