package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Leads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maija looks at what she logged once more, and says what was heard wrong. */
abstract class SecondLookStoryTests {

	private static final String BRAKES = "Jarrut vinkuu aamuisin ja lomareissu on edessä, voisitteko katsoa.";

	private static final String NO_BELT = "Jakohihnan vaihtoa hän ei halua, ei missään nimessä.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Leads leads;

	@Test
	void aSuggestionThatMissedIsRefusedTakenBackAndPassedOn() {
		Visitor.Page page = logged(visitor("maija"), BRAKES, "YES");
		String act = actOf(page, "refusal");
		assertThat(page.text("#heard-h + ul")).contains("Jarruhuolto", "”Jarrut vinkuu”");
		assertThat(page.select("#heard-h + ul button").first().attr("aria-label")).isEqualTo("Välitä vihje: Jarruhuolto");

		page = page.form(act + "/refusal").send();
		assertThat(page.text(".notice")).isEqualTo("Selvä. Tällaisista vastauksista ehdotukset oppivat.");
		assertThat(page.text("#heard-h + ul")).contains("Sanoit, että kyse ei ollut tästä.");
		assertThat(page.select("form[action=" + act + "/lead]")).isEmpty();

		page = page.form(act + "/refusal/end").send();
		assertThat(page.text("#heard-h + ul")).doesNotContain("Sanoit, että");
		assertThat(leadsOf(page)).isZero();
		Visitor.Form pass = page.form(act + "/lead");
		page = pass.send();
		assertThat(page.text(".fate")).contains("ottaa yhteyttä viimeistään");
		assertThat(page.text("#heard-h + ul")).contains("välitetty");
		assertThat(page.select("form[action^=" + act + "]")).isEmpty();
		assertThat(leadsOf(pass.send())).as("sent twice").isEqualTo(1);
	}

	@Test
	void aNoThatWasMisheardIsPutRightAndThenPassedOnLikeAnyOther() {
		Visitor maija = visitor("maija");
		Visitor.Page page = logged(maija, NO_BELT, "YES");
		String act = actOf(page, "correction");
		assertThat(page.text("#heard-h + ul")).contains("Jakohihnan vaihto: asiakas ei halua.");
		assertThat(page.select("form[action=" + act + "/lead]")).isEmpty();

		page = page.form(act + "/correction").send();
		assertThat(page.text("#heard-h + ul")).contains("Korjasit tämän tänään klo", "asiakas ei kieltäytynyt.");
		page = page.form(act + "/correction/end").send();
		assertThat(page.text("#heard-h + ul")).contains("asiakas ei halua.").doesNotContain("Korjasit");
		page = page.form(act + "/correction").send().form(act + "/lead").send();
		assertThat(page.text(".fate")).contains("ottaa yhteyttä viimeistään");
		assertThat(leadsOf(page)).isEqualTo(1);
	}

	@Test
	void withoutPermissionEvenACorrectedNoMakesNoLead() {
		Visitor.Page page = logged(visitor("maija"), NO_BELT, "NOT_ASKED");
		String act = actOf(page, "correction");
		page = page.form(act + "/correction").send().form(act + "/lead").send();
		assertThat(page.text(".fate")).contains("Vihjettä ei tehty: lupaa yhteydenottoon ei kysytty.");
		assertThat(leadsOf(page)).isZero();
	}

	@Test
	void whereNothingWasHeardThereIsNothingToAnswer() {
		assertThat(logged(visitor("maija"), "Kiitteli kahvista.", "YES").select("#heard-h")).isEmpty();
	}

	@Test
	void nobodyElseAnswersForHer() {
		Visitor.Page page = logged(visitor("maija"), BRAKES, "YES");
		String act = actOf(page, "refusal");
		Visitor sari = visitor("sari");
		Map<String, List<String>> fields = new HashMap<>(sari.get("/me").form("/me/theme").fields());
		for (String end : List.of("/lead", "/refusal", "/refusal/end", "/correction", "/correction/end")) {
			assertThat(sari.send(new Visitor.Ask("POST", act + end, fields, Map.of(), null)).status()).as(end).isEqualTo(404);
		}
		assertThat(leadsOf(page)).isZero();
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}

	private static Visitor.Page logged(Visitor visitor, String words, String permission) {
		Visitor.Page saved = visitor.get("/moments/new")
			.form("/moments")
			.with("customer", "Uudelleen " + UUID.randomUUID())
			.with("words", words)
			.with("permission", permission)
			.send();
		assertThat(saved.path()).endsWith("?saved");
		return saved;
	}

	/** Where the answers to the first match that can be answered so go. */
	private static String actOf(Visitor.Page page, String answer) {
		String action = page.select("form[action$=/" + answer + "]").attr("action");
		assertThat(action).as(page.text()).isNotEmpty();
		return action.substring(0, action.length() - answer.length() - 1);
	}

	private int leadsOf(Visitor.Page page) {
		String moment = page.path().replaceFirst("\\?.*", "").substring("/moments/".length());
		return this.leads.findByMomentIdOrderById(UUID.fromString(moment)).size();
	}
}

@OnH2
class SecondLookStoryOnH2Tests extends SecondLookStoryTests {

}

@OnPostgres
class SecondLookStoryOnPostgresTests extends SecondLookStoryTests {

}
