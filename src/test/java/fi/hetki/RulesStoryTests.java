package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Helena writes a rule, looks at what it would have done, puts it into use, and takes it back. */
@OnH2
class RulesStoryTests {

	private static final String RULES = "/admin/routing";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	MomentLog log;

	@Autowired
	Leads leads;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void everybodyHasRoom() {
		this.transaction.executeWithoutResult(status -> this.people.everybody()
			.stream()
			.filter(Person::takesLeads)
			.forEach(it -> it.worksIn(it.teamId(), true, 5000)));
	}

	@Test
	void aRuleHoldsFromThePublicationUntilOneGoesBack() {
		Visitor helena = visitor("helena");
		Person juha = this.people.known("juha.esimerkkinen").orElseThrow();

		Visitor.Page page = helena.get(RULES + "/rules/new");
		String rule = page.path().replaceFirst("\\?.*", "");
		page = page.form(rule).with("words", "kahvikone").send();
		assertThat(page.text(".err")).contains("Valitse, minne vihje menee.");
		page = page.form(rule).with("goal", "PERSON:" + juha.id()).with("answer", "60").send();
		assertThat(page.text()).contains("Tallennettu luonnokseen", "asiakas sanoi kahvikone , niin anna henkilölle Juha Esimerkkinen ja vastaa 1 työtunnissa");
		assertThat(opened().teamId()).as("a draft decides nothing").isNotEqualTo(juha.teamId());

		Visitor.Page publication = helena.get(RULES + "/publication");
		assertThat(publication.text()).contains("uusi Jos asiakas sanoi kahvikone");
		page = publication.form(RULES + "/publication").with("reason", "Juha osaa kahvikoneet.").send();
		assertThat(page.text()).contains("Säännöt ovat käytössä.", "Juha osaa kahvikoneet.");
		assertThat(publication.form(RULES + "/publication").send().path()).as("a double click").contains("/versions");

		Lead lead = opened();
		assertThat(lead.assigneeId()).isEqualTo(juha.id());
		assertThat(visitor("sari").get("/leads/" + lead.id()).text()).contains("Sääntö 1 sopii.", "Juha Esimerkkinen on nimetty ja ehtii");

		page = helena.get(RULES + "/versions").form(RULES + "/versions/0/restoration").send();
		assertThat(page.text()).contains("Säännöt ovat taas kuten silloin.", "poisti kaikki säännöt");
		assertThat(opened().teamId()).isNotEqualTo(juha.teamId());
	}

	@Test
	void whoWasSlowerSeesThatSomebodyElseChangedTheRules() {
		Visitor helena = visitor("helena");
		Visitor.Page slow = helena.get(RULES + "/rules/otherwise");
		helena.get(RULES + "/rules/otherwise").form(RULES + "/rules/otherwise").with("answer", "120").send();
		Visitor.Page late = slow.form(RULES + "/rules/otherwise").with("answer", "480").send();
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text()).contains("Joku muutti sääntöjä sillä välin.");
		assertThat(helena.get(RULES).form(RULES + "/draft/removal").send().text()).contains("Luonnosta ei ole.");
	}

	@Test
	void theTermsOfSomebodyHoldFromTodayOn() {
		String minna = RULES + "/people/" + this.people.known("minna.satulainen").orElseThrow().id();
		Visitor helena = visitor("helena");
		Visitor.Page slow = helena.get(minna);
		assertThat(helena.get(minna).form(minna).with("weight", "0").send().text(".err")).isNotBlank();
		assertThat(helena.get(minna).form(minna).with("weight", "2").send().path()).contains("/teams");
		assertThat(slow.form(minna).with("weight", "3").send().status()).isEqualTo(409);
		assertThat(helena.get(minna).field("weight")).isEqualTo("2");
		assertThat(helena.get(minna).form(minna).with("weight", "1").send().path()).contains("/teams");
		assertThat(helena.get(RULES + "/people/" + this.people.known("maija").orElseThrow().id()).status()).isEqualTo(404);
	}

	private Lead opened() {
		Person maija = this.people.known("maija").orElseThrow();
		UUID id = Entry.newId();
		this.log.log(new LogMoment(id, maija.id(), maija.siteId(), null, null, "Jarrut vinkuu ja kahvikone on rikki.", null, null, null, null,
				Permission.GIVEN, List.of("brake-service"), Map.of(), null, null));
		return this.leads.findByMomentIdOrderById(id).get(0);
	}

	private Visitor visitor(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}

}
