package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody practises, from her page to the next moment and into her history; nobody else comes near it. */
@OnH2
class PracticeStoryTests {

	private static final String WHO = "katja.lomakkala";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcTemplate database;

	private Visitor katja;

	private String exercise;

	@BeforeEach
	void sheTakesHerFirstExercise() {
		this.database.update("delete from training where person_id = (select id from person where login = ?)", WHO);
		this.katja = new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(WHO);
		Visitor.Page mine = this.katja.get("/me").form("/me/practice").send();
		this.exercise = mine.select("form[action$=/occasions]").attr("action").replace("/occasions", "");
	}

	@Test
	void whatShePlansIsAskedAfterTheNextMomentAndStandsInHerHistory() {
		Visitor.Page planned = this.katja.get("/me").form(this.exercise + "/plan").with("plan", "Jos hän epäröi, kysyn <b>miksi</b>.").send();
		assertThat(planned.text("#practice .say")).isEqualTo("Jos hän epäröi, kysyn <b>miksi</b>.");

		Visitor.Form form = this.katja.get("/moments/new").form("/moments");
		String asked = form.names("aside.practice.").get(0);
		assertThat(form.fields()).as("no choice is made for her").doesNotContainKey(asked);
		Visitor.Page saved = form.with("words", "Mitä se maksaisi?").with(asked, "DONE").send();
		assertThat(saved.text()).contains("Jos hän epäröi, kysyn <b>miksi</b>.");
		assertThat(saved.select(".loop.b")).hasSize(1);
		assertThat(saved.select(".loop.m")).hasSize(1);
		assertThat(this.katja.get("/me").select(".beads").attr("aria-label")).isEqualTo("Tehty 1/3");

		Visitor.Form did = this.katja.get("/me").form(this.exercise + "/occasions");
		did.send();
		Visitor.Page twice = did.send();
		assertThat(twice.select(".beads").attr("aria-label")).as("pressed twice").isEqualTo("Tehty 2/3");

		Visitor.Page history = this.katja.get("/me/practice");
		assertThat(history.text()).contains("Jos hän epäröi, kysyn <b>miksi</b>.", "Tuli vastaan 2 kertaa, tehty 2 kertaa", "nyt");
		Visitor.Answer file = this.katja.send(new Visitor.Ask("GET", "/me/practice/download", Map.of(), Map.of(), null));
		assertThat(file.body()).contains("Jos hän epäröi").contains("\"DONE\"");
		Visitor sari = new Visitor(Wires.within(this.mvc, "fi-FI")).signIn("sari");
		assertThat(sari.send(new Visitor.Ask("GET", "/me/practice/download", Map.of(), Map.of(), null)).body())
			.doesNotContain("Jos hän epäröi");

		Visitor.Page gone = history.form(this.exercise + "/removal").send();
		assertThat(gone.text()).doesNotContain("Jos hän epäröi");
	}

	@Test
	void nobodyElseComesNearHerExercise() {
		Visitor.Form sent = this.katja.get("/me").form(this.exercise + "/plan");
		Visitor sari = new Visitor(Wires.within(this.mvc, "fi-FI")).signIn("sari");
		Map<String, List<String>> fields = Map.of("_csrf", List.of(sari.get("/me").form("/logout").fields().getOrDefault("_csrf", List.of("")).get(0)),
				"plan", List.of("x"), "way", List.of("DONE"), "same", List.of("true"), "before", List.of("0"));
		for (String what : List.of("plan", "occasions", "follow-ups", "swap", "decline", "removal")) {
			for (String whose : List.of(this.exercise, "/me/practice/" + UUID.randomUUID())) {
				assertThat(sari.open(new Visitor.Ask("POST", whose + "/" + what, fields, Map.of(), null)).status()).as(what).isEqualTo(404);
			}
		}
		Visitor.Page moment = sari.get("/moments/new").form("/moments").with("words", "Mitä se maksaisi?")
			.forged("aside.practice." + this.exercise.replaceFirst(".*/", ""), "DONE").send();
		assertThat(moment.path()).as("her own moment is kept all the same").endsWith("?saved");
		assertThat(this.katja.get("/me").select(".beads").attr("aria-label")).isEqualTo("Tehty 0/3");
		assertThat(sent.send().status()).isEqualTo(200);
	}

	@Test
	void whatIsTooMuchOrTooLateIsToldAndNothingIsLost() {
		String much = "Jos hän epäröi, ".repeat(625);
		Visitor.Page refused = this.katja.get("/me").form(this.exercise + "/plan").with("plan", much).send();
		assertThat(refused.text("#plan-error")).contains("Tilaa on 300 merkille, ja tässä on 9 999");
		assertThat(refused.field("plan").strip()).isEqualTo(much.strip());

		Visitor.Page before = this.katja.get("/me");
		Visitor.Form next = this.katja.get("/moments/new").form("/moments");
		assertThat(before.form(this.exercise + "/swap", "[value=false]").with("same", "false").send().text(".notice")).isEqualTo("Harjoitus on vaihtunut.");
		assertThat(before.form(this.exercise + "/swap", "[value=true]").with("same", "true").send().text(".notice")).contains("oli jo päättynyt");
		assertThat(before.form(this.exercise + "/decline").send().text(".notice")).contains("oli jo päättynyt");
		assertThat(before.form(this.exercise + "/occasions").send().select(".beads").attr("aria-label")).as("the new one").isEqualTo("Tehty 0/3");

		String asked = next.names("aside.practice.").get(0);
		Visitor.Page wrong = next.with("words", "Mitä se maksaisi?").forged(asked, "MAYBE").send();
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.field("words")).isEqualTo("Mitä se maksaisi?");
		assertThat(next.forged(asked, "DONE").send().path()).as("told of the one before").endsWith("?saved");
	}

	@Test
	void withoutExercisesEverythingElseStaysAsItIs() {
		Visitor.Page off = this.katja.get("/me/practice").form("/me/practice/pause").send();
		assertThat(off.text(".notice")).contains("poissa käytöstä");
		assertThat(this.katja.get("/me").select("#practice .loop, .beads")).isEmpty();
		Visitor.Form form = this.katja.get("/moments/new").form("/moments");
		assertThat(form.names("aside.practice")).isEmpty();
		Visitor.Page saved = form.with("words", "Mitä se maksaisi?").send();
		assertThat(saved.path()).endsWith("?saved");
		assertThat(saved.select(".loop")).isEmpty();
		this.katja.get("/me/practice").form("/me/practice/pause/end").send();
		assertThat(this.katja.get("/me").select("form[action=" + this.exercise + "/occasions]")).hasSize(1);
	}
}
