package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Aino answers about her meetings, and keeps her answers in her own hands. */
@OnH2
class OwnAnswersStoryTests {

	private static final String ALL = "/me/answers";

	@Autowired
	MockMvcTester mvc;

	@AfterEach
	void ainoIsAskedAgain() {
		ask(visitor("aino.mallila"), "true");
	}

	@Test
	void sheReadsCorrectsAndTakesThemAway() {
		Visitor aino = visitor("aino.mallila");
		Visitor.Page saved = logged(aino, "Jarrut vinkuu, ja Aino mietti tätä pitkään.");
		String own = ALL + saved.path().replaceFirst("\\?.*", "").substring("/moments".length());
		Visitor.Page page = aino.get(ALL);
		assertThat(page.text()).contains("Aino mietti tätä pitkään", "Ei lainkaan", "Niitä ei käytetä palkkaan");

		Visitor.Page correct = aino.get(own);
		Visitor.Form form = correct.form(own);
		form.names("answer.").forEach(it -> form.with(it, "NA"));
		assertThat(form.send().text(".notice")).isEqualTo("Korjattu. Lukusi seuraavat perässä.");
		assertThat(aino.get(own).select("input[value=NA][checked]")).hasSize(4);
		assertThat(aino.get(saved.path()).text()).contains("Tästä ei tullut arviota");

		assertThat(form.forged("answer.intent.sales", "4").send().status()).isEqualTo(422);
		assertThat(visitor("maija").get(own).status()).as("somebody else’s").isEqualTo(404);
		assertThat(visitor("sari").get(own).status()).as("her manager").isEqualTo(404);

		assertThat(aino.get(own).form(own + "/deletion").send().text(".notice")).isEqualTo("Vastaukset on poistettu. Hetki säilyy.");
		assertThat(aino.get(own).status()).isEqualTo(404);
		assertThat(aino.get(saved.path()).text("blockquote")).contains("Aino mietti tätä pitkään");
	}

	@Test
	void anAnswerToWhatWasNotAskedIsRefusedAndAFormFilledInLongAgoIsNot() {
		Visitor aino = visitor("aino.mallila");
		Visitor.Form offline = aino.get("/moments/new").form("/moments").with("words", "Puhelin oli monta tuntia ilman verkkoa.");
		logged(aino, "Sillä välin kirjasin toisen.");
		logged(aino, "Ja kolmannen.");
		List<String> asked = offline.names("answer.");
		offline.with(asked.get(0), "3").with(asked.get(1), "NA");
		assertThat(offline.send().path()).endsWith("?saved");

		Visitor.Form forged = aino.get("/moments/new").form("/moments").with("words", "Keksitty väittämä.");
		String other = List.of("answer.intent.goal", "answer.intent.friend", "answer.need.open_question", "answer.adapt.own_words", "answer.fit.why_this")
			.stream().filter(it -> !forged.names("answer.").contains(it)).findFirst().orElseThrow();
		Visitor.Page refused = forged.forged(other, "4").send();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Yksi vastauksista ei ole tässä tarjolla");
	}

	@Test
	void theSameFormTwiceIsOneMomentAndOtherAnswersAreRefused() {
		Visitor aino = visitor("aino.mallila");
		Visitor.Form form = aino.get("/moments/new").form("/moments").with("words", "Kahdesti sama.");
		String first = form.names("answer.").get(0);
		String path = form.with(first, "3").send().path();
		assertThat(form.forged("aside.seconds.x", "7").send().path()).isEqualTo(path);
		assertThat(form.with(first, "0").send().status()).isEqualTo(409);
	}

	@Test
	void herFilesHoldHerOwnAnswersOnly() {
		logged(visitor("aino.mallila"), "Tiedostoon menevä hetki.");
		logged(visitor("maija"), "Maijan hetki.");
		String ainos = body("aino.mallila", ALL + ".csv");
		assertThat(ainos.lines().count()).isGreaterThanOrEqualTo(5);
		assertThat(ainos).contains("\"answer_in_words\"").doesNotContain("Tiedostoon menevä");
		String json = body("aino.mallila", ALL + ".json");
		assertThat(json).contains("\"person\":\"Aino", "\"from\":\"self\"", "\"reckoning\":");
		String maijas = body("maija", ALL + ".csv");
		assertThat(ainos.lines().skip(1)).doesNotContainAnyElementsOf(maijas.lines().skip(1).toList());
	}

	@Test
	void whoDoesWithoutSelfRatingLosesNothingElse() {
		Visitor aino = visitor("aino.mallila");
		assertThat(ask(aino, "false").text()).contains("Sinulta ei kysytä tapaamisistasi.");
		Visitor.Form form = aino.get("/moments/new").form("/moments");
		assertThat(form.names("answer.")).isEmpty();
		Visitor.Page saved = form.with("words", "Jarrut vinkuu aamuisin.").with("permission", "YES").with("service", "brake-service").send();
		assertThat(saved.path()).endsWith("?saved");
		assertThat(saved.text(".fate")).contains("ottaa yhteyttä");
		assertThat(saved.text(".loop.b")).contains("Kokeile seuraavalla kerralla");
		assertThat(aino.get("/me").text()).contains("Sinulta ei nyt kysytä tapaamisistasi.");
		assertThat(ask(aino, "true").text()).contains("Sinulta kysytään taas");
		assertThat(aino.get("/moments/new").form("/moments").names("answer.")).isNotEmpty();
	}

	@Test
	void allOfThemGoOnlyWhenSheIsSure() {
		Visitor aino = visitor("aino.mallila");
		logged(aino, "Kaikki pois.");
		assertThat(aino.get(ALL).form(ALL + "/deletion").send().text(".notice")).startsWith("Mitään ei poistettu.");
		assertThat(aino.get(ALL).select("a[href^=" + ALL + "/]")).isNotEmpty();
		assertThat(aino.get(ALL).form(ALL + "/deletion").with("sure", "true").send().text(".notice")).startsWith("Kaikki omat vastauksesi");
		assertThat(aino.get(ALL).select("a[href^=" + ALL + "/]")).isEmpty();
	}

	private Visitor.Page ask(Visitor aino, String wanted) {
		return aino.get(ALL).form(ALL + "/asking").forged("wanted", wanted).send();
	}

	private String body(String login, String path) {
		return visitor(login).send(new Visitor.Ask("GET", path, Map.of(), Map.of(), null)).body();
	}

	private static Visitor.Page logged(Visitor author, String words) {
		Visitor.Form form = author.get("/moments/new").form("/moments").with("words", words);
		form.names("answer.").forEach(it -> form.with(it, "0"));
		Visitor.Page saved = form.send();
		assertThat(saved.path()).endsWith("?saved");
		return saved;
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
	}
}
