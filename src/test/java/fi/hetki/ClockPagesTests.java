package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages on which time is set, stopped and watched. */
@OnH2
class ClockPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Test
	void anAdminSetsTheTimesAndSeesWhoDidAndWhoeverComesLaterIsAsked() {
		Visitor helena = visitor("helena");
		Visitor.Page opened = helena.get("/admin/response");
		Visitor.Page wrong = opened.form("/admin/response").with("times[ready]", "3").with("times[comparing]", "2,5").with("times[hold]", "0").send();
		assertThat(wrong.text(".err")).contains("Vertaileva ei voi saada vastausta nopeammin", "väliltä 1–60");
		assertThat(wrong.field("times[ready]")).isEqualTo("3");
		try {
			Visitor.Page saved = opened.form("/admin/response").with("times[ready]", "1,5").send();
			assertThat(saved.text(".notice")).contains("Uudet ajat koskevat määräaikoja, jotka asetetaan tästä eteenpäin.");
			assertThat(saved.text("#past-h ~ ul, header:has(#past-h) ~ ul")).contains("Helena", "Valmis nyt: 2 → 1,5 tuntia");
			Visitor.Page late = opened.form("/admin/response").with("times[wondering]", "20").send();
			assertThat(late.text(".notice.warn")).contains("Joku toinen muutti aikoja");
			assertThat(late.text()).contains("Nyt voimassa: 1,5");
		}
		finally {
			this.database.update("delete from lead_times");
		}
	}

	@Test
	void aLeadWaitsForItsCustomerAndGoesOnWhenSheAnswers() {
		Visitor.Page moment = visitor("maija").get("/moments/new")
			.form("/moments")
			.with("customer", "Odottava " + UUID.randomUUID())
			.with("words", "Huoltosopimus kiinnostaisi.")
			.with("permission", "YES")
			.forged("service", "service-contract")
			.send();
		String lead = "/leads/" + this.database.queryForObject("select id from lead where moment_id = ?", UUID.class,
				UUID.fromString(moment.path().replaceFirst("/moments/", "").replaceFirst("\\?.*", "")));
		Visitor sari = visitor("sari");
		Visitor.Page page = sari.get(lead);
		assertThat(page.form(lead + "/pause").send().text("#until-error")).contains("Kirjoita ensin jotain.");
		String day = LocalDate.now(Booth.ZONE).plusDays(20).toString();
		Visitor.Page paused = page.form(lead + "/pause").with("until", day).with("what", "Kysyy puolisolta.").send();
		assertThat(paused.text(".clock.paused")).contains("Odottaa asiakasta");
		assertThat(paused.text(".path")).contains("Sari: odottaa asiakasta", "Kysyy puolisolta.");
		assertThat(sari.get("/leads?view=paused").select("a[href=" + lead + "]")).hasSize(1);
		Visitor.Page answered = paused.form(lead + "/resumption").send();
		assertThat(answered.text(".path")).contains("Taas meidän vuoromme");
		assertThat(answered.select(".clock.paused")).isEmpty();
		Visitor.Page contacted = answered.form(lead + "/stage").with("stage", "CONTACTED").send();
		assertThat(contacted.text("section:has(#turn-h)")).contains("Ensimmäinen vastaus:", "min aukioloaikaa");
		this.database.update("update lead set escalated_at = current_timestamp where cast(id as varchar) = ?", lead.replace("/leads/", ""));
		assertThat(sari.get("/leads").text(".notice")).contains("myöhässä ja hiljaa");
		assertThat(sari.get("/leads/answers").select("#silent a[href=" + lead + "]")).hasSize(1);
		assertThat(sari.get(lead).text("section:has(#turn-h)")).contains("Kerrottu esihenkilölle: tänään");
		this.database.update("update lead set escalated_at = null where cast(id as varchar) = ?", lead.replace("/leads/", ""));
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}
}
