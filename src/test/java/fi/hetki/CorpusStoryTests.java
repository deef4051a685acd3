package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Leads;
import fi.hetki.matching.Corpus;
import fi.hetki.matching.Score;
import fi.hetki.moments.Moments;
import fi.hetki.people.KeyRing;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 120 moments as people would type them go in through the API, and come out as matches, leads and pages. */
@OnH2
class CorpusStoryTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<String, String> SITES = Map.of("workshop", "site-w", "accounting", "site-a");

	private static final Map<String, String> AUTHORS = Map.of("workshop", "maija", "accounting", "petri.sarakkeinen");

	private static final List<Corpus.Moment> CORPUS = Corpus.moments();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	KeyRing keys;

	@Autowired
	People people;

	@Autowired
	Moments moments;

	@Autowired
	Leads leads;

	@Autowired
	TransactionTemplate transaction;

	private final Map<String, String> tokens = new LinkedHashMap<>();

	@BeforeEach
	void everybodyHasAKeyAndRoom() {
		this.transaction.executeWithoutResult(status -> this.people.everybody()
			.stream()
			.filter(Person::takesLeads)
			.forEach(it -> it.worksIn(it.teamId(), true, 5000)));
		List.of("maija", "petri.sarakkeinen", "sari")
			.forEach(it -> this.tokens.put(it, this.keys.make(this.people.known(it).orElseThrow().id(), "corpus")));
	}

	@Test
	void whatPeopleTypeBecomesMatchesLeadsAndPages() {
		Map<Corpus.Moment, Score.Answer> answers = new LinkedHashMap<>();
		CORPUS.forEach(it -> answers.put(it, suggested(it)));
		long before = this.moments.count();
		Map<Corpus.Moment, JsonNode> logged = new LinkedHashMap<>();
		answers.forEach((moment, answer) -> logged.put(moment, put(moment, answer.shown(), 201)));
		assertThat(this.moments.count() - before).isEqualTo(CORPUS.size());

		List<String> opened = new ArrayList<>();
		logged.forEach((moment, told) -> {
			List<String> passedOn = answers.get(moment).shown();
			assertThat(told.path("words").asString()).isEqualTo(moment.text());
			assertThat(told.path("language").asString()).isEqualTo(moment.language());
			assertThat(list(told.path("matches"), "service")).as(moment.id()).containsAll(passedOn);
			assertThat(list(told.path("leads"), "service")).as(moment.id()).containsExactlyInAnyOrderElementsOf(passedOn);
			assertThat(list(told.path("leads"), "state")).as(moment.id()).allMatch("new"::equals);
			opened.addAll(list(told.path("leads"), "id"));
		});
		assertThat(opened).hasSizeGreaterThan(60).doesNotHaveDuplicates();

		answers.forEach((moment, answer) -> assertThat(put(moment, answer.shown(), 200)).isEqualTo(logged.get(moment)));
		assertThat(this.moments.count() - before).as("told again").isEqualTo(CORPUS.size());

		AUTHORS.forEach((industry, author) -> {
			Visitor visitor = new Visitor(Wires.within(this.mvc, "fi")).signIn(author);
			CORPUS.stream().filter(it -> it.industry().equals(industry)).forEach(it -> {
				Visitor.Page page = visitor.get("/moments/" + id(it));
				assertThat(page.status()).isEqualTo(200);
				assertThat(page.text("blockquote")).isEqualToNormalizingWhitespace("”" + it.text() + "”");
				assertThat(page.select(".fate")).hasSize(answers.get(it).shown().size());
			});
		});
		opened.forEach(this::seenAndClosed);
		measured(answers);
	}

	private static void measured(Map<Corpus.Moment, Score.Answer> answers) {
		Score score = Score.table("through the API", CORPUS, answers);
		assertThat(score.f1()).as("stemmed literal triggers reach 0.34").isGreaterThan(0.80);
		assertThat(score.precision()).isGreaterThan(0.80);
		assertThat(score.recallAt3()).isGreaterThan(0.88);
		assertThat(score.falseSuggestionRate()).isLessThan(0.15);
	}

	private Score.Answer suggested(Corpus.Moment moment) {
		JsonNode answer = ask(AUTHORS.get(moment.industry()), "POST", "/api/v1/suggestions",
				Map.of("site", SITES.get(moment.industry()), "text", moment.text()), 200);
		assertThat(answer.path("language").asString()).as(moment.text()).isEqualTo(moment.language());
		answer.path("suggestions").forEach(one -> one.path("evidence").forEach(it -> assertThat(
				moment.text().substring(it.path("start").asInt(), it.path("end").asInt())).isEqualTo(it.path("quote").asString())));
		assertThat(answer.path("suggestions").size()).isLessThanOrEqualTo(3);
		assertThat(answer.path("considered").size()).isLessThanOrEqualTo(10);
		return new Score.Answer(list(answer.path("suggestions"), "service"), list(answer.path("considered"), "service"));
	}

	private JsonNode put(Corpus.Moment moment, List<String> services, int status) {
		return ask(AUTHORS.get(moment.industry()), "PUT", "/api/v1/moments/" + id(moment),
				Map.of("site", SITES.get(moment.industry()), "words", moment.text(), "permission", Map.of("answer", "yes"),
						"services", services),
				status);
	}

	/** The desks are left as they were found. */
	private void seenAndClosed(String lead) {
		JsonNode seen = ask("sari", "GET", "/api/v1/leads/" + lead, null, 200);
		assertThat(seen.path("evidence").size()).isPositive();
		JsonNode closed = ask("sari", "POST", "/api/v1/leads/" + lead + "/closure", Map.of("outcome", "not_now", "reason", "later",
				"sentence", "Palataan tähän.", "version", seen.path("version").asInt()), 200);
		assertThat(closed.path("stage").asString()).isEqualTo("closed");
	}

	private JsonNode ask(String who, String method, String path, Object body, int status) {
		Map<String, String> headers = Map.of("Authorization", "Bearer " + this.tokens.get(who), "Accept", "application/json");
		Visitor.Answer answer = new Visitor(Wires.within(this.mvc, "fi"))
			.send(new Visitor.Ask(method, path, Map.of(), headers, (body != null) ? JSON.writeValueAsString(body) : null));
		assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(status);
		return JSON.readTree(answer.body());
	}

	private static List<String> list(JsonNode nodes, String field) {
		return StreamSupport.stream(nodes.spliterator(), false).map(it -> it.path(field).asString()).toList();
	}

	private static UUID id(Corpus.Moment moment) {
		return UUID.nameUUIDFromBytes(("corpus " + moment.id()).getBytes(StandardCharsets.UTF_8));
	}

}
