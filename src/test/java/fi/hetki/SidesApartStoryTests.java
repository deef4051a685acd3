package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The report says that the customer's side and own sale are no opposites, and no page of Maija tells both as one. */
@OnH2
class SidesApartStoryTests {

	private static final String REPORT = """
			{"persons":40,"dependability":null,"scales":[],"sides":{"seen":%1$s,"without":%1$s},"agreement":{"moments":0,"found":null},"items":[]}""";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Autowired
	MomentLog log;

	private Booth booth;

	private String moment;

	@BeforeEach
	void twelveMeetings() {
		this.booth = Booth.open(this.beans);
		for (int i = 0; i < 12; i++) {
			this.moment = "/moments/" + this.log.log(new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "Valot sumeat " + i,
					null, "fi", null, null, Permission.NONE, List.of(), Map.of("intent.goal", "4", "intent.our_gain", "3", "need.passed_hint", "4"), null, null)).id();
		}
	}

	@AfterEach
	void nothingIsKnown() {
		this.database.update("delete from quality_report where month_end = date '2099-12-31'");
	}

	@Test
	void theOneNumberGoesEverywhereAndComesBack() {
		assertOne();
		found("0.1");
		Visitor maija = maija();
		Visitor.Page me = maija.get("/me");
		assertThat(me.text()).contains("kaksi lukua yhden sijasta", "Asiakkaan etu", "Oma myynti", "pieni luku on asiakkaalle hyvä");
		assertThat(me.select("section[aria-labelledby=direction-h] .horizon")).hasSize(2);
		assertThat(me.select("section[aria-labelledby=direction-h] .trend")).isEmpty();
		assertThat(me.text()).doesNotContain("asiakas edellä", "oma tuote edellä", "Mihin tapaamisesi painottuvat");
		Visitor.Page saved = maija.get(this.moment);
		assertThat(saved.text("#verdict-h")).isEqualTo("Asiakkaan etu: paljon · Oma myynti: paljon");
		assertThat(saved.select(".verdict .horizon")).isEmpty();
		assertThat(saved.text(".verdict")).doesNotContain("todennäköisesti", "edellä");
		assertThat(maija.get("/me/eyes").select(".horizon")).hasSize(2);
		assertThat(maija.get("/me/eyes").text()).contains("Sinä itse, Asiakkaan etu").doesNotContain("edellä");
		assertThat(maija.get("/me/effect").text()).contains("Tätä ei nyt näytetä");
		assertThat(json(maija)).contains("\"of\":\"customer\"", "\"of\":\"selling\"").doesNotContain("\"of\":\"all\"");
		assertThat(new Visitor(Wires.within(this.mvc, "fi")).signIn("helena").get("/admin/rubric/quality").text()).contains("Kaikki sivut kertovat ne nyt erikseen");

		found("-0.8");
		assertOne();
	}

	private void assertOne() {
		Visitor maija = maija();
		assertThat(maija.get("/me").select("section[aria-labelledby=direction-h] .horizon")).hasSize(1);
		assertThat(maija.get(this.moment).text("#verdict-h")).isEqualTo("Molempia");
		assertThat(maija.get(this.moment).select(".verdict .horizon")).hasSize(1);
		assertThat(maija.get("/me/eyes").text()).contains("asiakas edellä");
		assertThat(json(maija)).contains("\"of\":\"all\"").doesNotContain("\"of\":\"selling\"");
	}

	private void found(String correlation) {
		nothingIsKnown();
		this.database.update("""
				insert into quality_report (id, month_start, month_end, computed_at, quality, version)
				values (?, date '2099-07-01', date '2099-12-31', current_timestamp, ? format json, 0)""", UUID.randomUUID(), REPORT.formatted(correlation));
	}

	private static String json(Visitor maija) {
		return maija.send(new Visitor.Ask("GET", "/me/answers.json", Map.of(), Map.of(), null)).body();
	}

	private Visitor maija() {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(this.booth.signedIn("maija").getUsername());
	}
}
