package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Helena asks about meetings in other words, and nothing that was answered changes its meaning. */
abstract class RubricStoryTests {

	private static final String RUBRIC = "/admin/rubric";

	private static final String DRAFT = RUBRIC + "/draft";

	private static final String OPEN_QUESTION = "Kysyin asiakkaan tilanteesta vähintään yhden avoimen kysymyksen.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	private Visitor helena;

	@BeforeEach
	void helenaComes() {
		this.helena = visitor("helena");
	}

	/** Others ask by the first version. */
	@AfterEach
	void asItWas() {
		if (!this.helena.get(DRAFT).select("form[action=" + DRAFT + "/removal]").isEmpty()) {
			this.helena.get(DRAFT).form(DRAFT + "/removal").send();
		}
		if (!this.helena.get(RUBRIC + "/versions").select("form[action=" + RUBRIC + "/versions/1/restoration]").isEmpty()) {
			this.helena.get(RUBRIC + "/versions").form(RUBRIC + "/versions/1/restoration").send();
		}
	}

	@Test
	void anotherWordingIsAnotherSentenceAndOldAnswersKeepTheirs() {
		String question = DRAFT + "/items/need.open_question";
		Visitor.Page page = this.helena.get(question);
		assertThat(page.select("[name=fi.text]")).as("a sentence that people answered").isEmpty();
		page = this.helena.get(DRAFT + "/items/new?former=need.open_question");
		assertThat(page.form(DRAFT + "/items").send().text(".notice.bad")).contains("sama lause kuin ennen");
		String words = "Kysyin <script>alert(1)</script> mihin asiakas tarvitsee apua.";
		page = page.form(DRAFT + "/items").with("fi.text", words).with("en.text", "I asked what help is needed for.").send();
		assertThat(page.text()).contains("Tallennettu luonnokseen", words, "Korvaa väittämän: " + OPEN_QUESTION, "23/24");
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.helena.get(RUBRIC).text()).contains(OPEN_QUESTION).doesNotContain(words);

		Visitor.Page preview = this.helena.get(DRAFT + "/preview?tongue=sv");
		assertThat(preview.text(".phone")).contains("Tänk bara på det här mötet.");
		assertThat(preview.select(".phone form, .phone button[type=submit]")).as("nothing to send").isEmpty();
		assertThat(preview.select(".phone .rate")).hasSize(4);
		assertThat(this.helena.get(DRAFT + "/preview?tongue=xx&form=-3").status()).isEqualTo(200);

		int before = inUse();
		Visitor.Page publication = this.helena.get(RUBRIC + "/publication");
		page = publication.form(RUBRIC + "/publication").with("reason", "Lyhyempi on selvempi.").send();
		assertThat(page.text()).contains("Uusi versio on käytössä.", "Lyhyempi on selvempi.", "1 muutos edelliseen", words);
		assertThat(inUse()).isEqualTo(before + 1);
		page = publication.form(RUBRIC + "/publication").send();
		assertThat(page.path()).as("a double click").contains("/versions");
		assertThat(inUse()).isEqualTo(before + 1);
		assertThat(this.helena.get(RUBRIC).text()).contains(words).doesNotContain(OPEN_QUESTION);

		page = this.helena.get(RUBRIC + "/versions").form(RUBRIC + "/versions/1/restoration").send();
		assertThat(page.text()).contains("Väittämät ovat taas kuten siinä versiossa.", "palautti version 1 väittämät");
		assertThat(inUse()).isEqualTo(before + 2);
		assertThat(this.helena.get(RUBRIC).text()).contains(OPEN_QUESTION);
	}

	@Test
	void whatWouldNotWorkIsNotPublished() {
		List<String> adapt = List.of("own_words", "read_mood", "same_speech", "talked_over");
		Visitor.Page page = this.helena.get(DRAFT);
		for (String it : adapt) {
			String item = DRAFT + "/items/adapt." + it;
			page = this.helena.get(item).form(item + "/removal").send();
		}
		assertThat(page.text("section:has(#d-adapt) .notice")).contains("Tältä puolelta ei kysytä mitään.");
		page = this.helena.get(RUBRIC + "/publication");
		assertThat(page.text()).contains("Korjaa nämä ensin", "Asiakkaan ehdoilla Tältä puolelta ei kysytä mitään.");
		assertThat(page.select("form[action=" + RUBRIC + "/publication]")).isEmpty();
		int before = inUse();
		this.helena.get(DRAFT).form(DRAFT + "/removal").send();
		// One sentence of this side is new and none stays: it can be published by somebody who says so.
		for (String it : adapt.subList(1, 4)) {
			String item = DRAFT + "/items/adapt." + it;
			this.helena.get(item).form(item + "/removal").send();
		}
		this.helena.get(DRAFT + "/items/new?former=adapt.own_words")
			.form(DRAFT + "/items")
			.with("fi.text", "Puhuin niin, että asiakas ymmärsi.")
			.send();
		page = this.helena.get(RUBRIC + "/publication").form(RUBRIC + "/publication").send();
		assertThat(page.text()).contains("Merkitse, että tarkoitat tätä");
		assertThat(inUse()).isEqualTo(before);
		page = page.form(RUBRIC + "/publication").with("understood", "true").send();
		assertThat(page.text()).contains("Uusi versio on käytössä.", "Kuvaajat katkeavat tässä");
	}

	@Test
	void aNewSentenceIsCheckedFieldByField() {
		Visitor.Form form = this.helena.get(DRAFT + "/items/new?dimension=fit").form(DRAFT + "/items");
		assertThat(form.send().text(".err")).contains("Kirjoita lause ainakin yhdellä kielellä.", "Valitse yksi.");
		Visitor.Page page = form.with("fi.text", "x".repeat(10_000)).with("orientation", "SELLING").with("applies", "HANDOVER").with("rule", "fit").send();
		assertThat(page.text(".err")).contains("10", "Enintään 100 mahtuu puhelimeen.", "Valitse sekä vastaus että");
		assertThat(page.field("fi.text")).hasSize(10_000);
		page = page.form(DRAFT + "/items").with("fi.text", "Myin sen, mitä hyllyssä oli.").with("from", "4").send();
		assertThat(page.text("section:has(#d-fit) .notice")).contains("Ruotsinkielinen lause tai kuvaus puuttuu.");
		assertThat(this.helena.get(RUBRIC + "/publication").text()).contains("Korjaa nämä ensin", "Myin sen, mitä hyllyssä oli.");
		assertThat(this.helena.get(DRAFT + "/items/new?dimension=money").status()).isEqualTo(404);

		String mine = page.select("section:has(#d-fit) li:contains(Myin sen) a[href*=/items/fit]").attr("href");
		Visitor.Form slow = this.helena.get(mine).form(mine).with("fi.text", "Myin sen, mitä oli.");
		this.helena.get(mine).form(mine + "/removal").send();
		Visitor.Page gone = slow.send();
		assertThat(gone.status()).isEqualTo(409);
		assertThat(gone.text(".notice")).contains("on poistanut tämän väittämän");
		assertThat(gone.field("fi.text")).isEqualTo("Myin sen, mitä oli.");
		assertThat(gone.select("form[action=" + DRAFT + "/items]")).isNotEmpty();
	}

	@Test
	void whoWasSlowerSeesIt() {
		String goal = DRAFT + "/items/intent.goal";
		Visitor.Page slow = this.helena.get(goal);
		Visitor.Page ready = this.helena.get(goal).form(goal).with("applies", "DECLINED").send();
		assertThat(ready.text()).contains("kysytään toisin");
		Visitor.Page late = slow.form(goal).with("applies", "HANDOVER").send();
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text()).contains("Joku muutti luonnosta sillä välin.");
		Visitor.Page publication = this.helena.get(RUBRIC + "/publication");
		late.form(goal).send();
		int before = inUse();
		late = publication.form(RUBRIC + "/publication").send();
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text()).contains("Joku muutti arviointia sillä välin.", "Kun vihje välitetään");
		assertThat(inUse()).isEqualTo(before);
	}

	@Test
	void forOthersThereIsNoEditor() {
		for (String login : List.of("maija", "sari")) {
			Visitor other = visitor(login);
			for (String path : List.of(RUBRIC, DRAFT, DRAFT + "/items/new?dimension=fit", DRAFT + "/items/intent.goal", DRAFT + "/preview",
					RUBRIC + "/publication", RUBRIC + "/versions")) {
				assertThat(other.get(path).status()).as(login + " at " + path).isEqualTo(404);
			}
		}
	}

	private int inUse() {
		Integer number = this.database.queryForObject("select max(number) from rubric_edition where published_at is not null", Integer.class);
		return (number != null) ? number : 0;
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}
}
