package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The diary of being a customer, and the page of a team: what is seen there, and by whom. */
@OnH2
class DiaryPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	@Test
	void oneTapIsKeptOnceAndTheRestCanBeWrittenLater() {
		Visitor aino = visitor("aino.mallila");
		try {
			Visitor.Form tap = aino.get("/me").form("/me/diary").with("felt", "DEAL");
			Visitor.Page after = tap.send();
			tap.send();
			assertThat(after.text(".quickdiary .notice")).isEqualTo("Tallessa. Vain sinä näet sen.");
			assertThat(aino.get("/me/diary").text("#entries-h + ul")).contains("He olivat kiinnostuneita kaupasta");
			assertThat(aino.get("/me/diary").select("#entries-h + ul > li")).hasSize(1);

			String page = after.select(".quickdiary a.btn").attr("href");
			Visitor.Page wrong = aino.get(page).form(page).with("dimension", "need").with("lesson", "x".repeat(10_000)).send();
			assertThat(wrong.status()).isEqualTo(422);
			assertThat(wrong.text("#lesson-error")).contains("Tilaa on 2 000 merkille, ja tässä on 10 000");
			assertThat(wrong.text("#degree-error")).contains("Valitse lauseelle myös luku");
			assertThat(wrong.field("lesson")).hasSize(10_000);
			Visitor.Page kept = wrong.form(page).with("place", "<b>kauppa</b>").with("degree", "1").with("lesson", "Kysyisin ensin.").send();
			assertThat(kept.text("#entries-h + ul")).contains("<b>kauppa</b>", "He ottivat selvää, mitä oikeasti tarvitsin.” Vähän", "Kysyisin ensin.");

			Visitor.Page late = wrong.form(page).with("degree", "4").with("lesson", "Toisin.").send();
			assertThat(late.status()).isEqualTo(409);
			assertThat(late.text(".notice.warn")).contains("toisessa ikkunassa", "Kysyisin ensin.");
			assertThat(late.field("lesson")).isEqualTo("Toisin.");

			for (String other : List.of("sari", "helena", "maija")) {
				assertThat(visitor(other).get(page).status()).as(other).isEqualTo(404);
			}
			assertThat(aino.get("/me/diary/download").text()).contains("Kysyisin ensin.");
			Visitor.Page open = aino.get(page).form(page).with("felt", "").send();
			assertThat(open.text("#entries-h + ul")).contains("Kysyisin ensin.").doesNotContain("He olivat kiinnostuneita");
			assertThat(open.form("/me/diary/removal").send().text(".notice")).startsWith("Mitään ei poistettu.");
			assertThat(aino.get("/me/diary").form(page + "/removal").send().text()).contains("Täällä ei ole vielä mitään");
			assertThat(aino.get(page).status()).isEqualTo(404);
			aino.get("/me/diary/new").form("/me/diary").with("lesson", "Toinen.").send();
			assertThat(aino.get("/me/diary").form("/me/diary/removal").with("sure", "true").send().text()).contains("Kaikki on poistettu", "Täällä ei ole vielä mitään");
		}
		finally {
			this.database.update("delete from diary_entry where person_id = ?", person("aino.mallila"));
		}
	}

	@Test
	void whatMaijaMetStandsBesideHerOwnMomentsInWords() {
		Visitor.Page page = visitor("maija").get("/me/diary");
		assertThat(page.text("tr:has(th:contains(Tarpeen))")).contains("osittain");
		assertThat(page.text("tr:has(th:contains(Vapaus))")).contains("vielä 2 kirjausta");
		assertThat(page.text("table")).doesNotContainPattern("\\d\\d|%");
	}

	@Test
	void whoeverLeadsNobodyFindsNoTeam() {
		assertThat(visitor("maija").get("/team").status()).isEqualTo(404);
		assertThat(visitor("helena").get("/team").status()).isEqualTo(404);
		UUID elsewhere = this.database.queryForObject("select id from team where team_key = 'service'", UUID.class);
		assertThat(visitor("outi.summanen").get("/team?unit=" + elsewhere).status()).isEqualTo(404);
	}

	@Test
	void ofATeamOfThreeNothingIsTold() {
		UUID fitting = this.database.queryForObject("select id from team where team_key = 'fitting'", UUID.class);
		Visitor.Page page = visitor("sari").get("/team?unit=" + fitting);
		assertThat(page.text("section:has(#picture-h)")).contains("Alle viisi, ei näytetä").doesNotContainPattern("\\d");
		assertThat(page.text("section:has(#practice-h)")).contains("Se, kuka harjoittelee mitä, ei näy koskaan").doesNotContainPattern("\\d");
		assertThat(page.text("section:has(#talk-h)")).contains("?");
	}

	@Test
	void aManagerWithoutATeamIsToldSo() {
		UUID outi = person("outi.summanen");
		List<UUID> sites = this.database.queryForList("select site_id from person_manages_site where person_id = ?", UUID.class, outi);
		this.database.update("delete from person_manages_site where person_id = ?", outi);
		try {
			assertThat(visitor("outi.summanen").get("/team").text()).contains("Sinulle ei ole vielä merkitty tiimiä");
		}
		finally {
			sites.forEach(it -> this.database.update("insert into person_manages_site (person_id, site_id) values (?, ?)", outi, it));
		}
	}

	private UUID person(String login) {
		return this.database.queryForObject("select id from person where login = ?", UUID.class, login);
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
	}
}
