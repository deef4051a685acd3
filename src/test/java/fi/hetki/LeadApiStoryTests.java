package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Entry;
import fi.hetki.people.KeyRing;
import fi.hetki.people.People;
import fi.hetki.people.Person;
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

/** Programs of Maija, Aino, Sari and Outi work leads, as their owners do on the pages; told once for each database. */
abstract class LeadApiStoryTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	People people;

	@Autowired
	KeyRing keys;

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
	void aLeadIsWorkedFromItsFirstLookToItsReopening() {
		String lead = lead(moment(), "Jarrut vinkuu aamuisin.");
		JsonNode taken = put("aino.mallila", lead + "/assignment", Map.of("version", get("aino.mallila", lead).path("version").asInt()), 200);
		assertThat(taken.path("stage").asString()).isEqualTo("taken");
		assertThat(taken.path("team").asString()).startsWith("site-w/");
		assertThat(taken.path("customerId").asString()).isNotBlank();
		assertThat(list(taken.path("trail"), "kind")).contains("routed", "taken");
		assertThat(taken.path("routing").path(0).path("reasons")).as("why it went there").isNotEmpty();
		assertThat(put("aino.mallila", lead + "/assignment", Map.of("version", 0), 200)).as("sent again").isEqualTo(taken);

		JsonNode late = put("sari", lead + "/stage", Map.of("stage", "contacted", "version", taken.path("version").asInt() - 1), 409);
		assertThat(late.path("type").asString()).isEqualTo("/api/docs#changed-meanwhile");
		assertThat(late.path("stored").path("stage").asString()).isEqualTo("taken");
		JsonNode moved = put("aino.mallila", lead + "/stage", Map.of("stage", "contacted", "version", taken.path("version").asInt()), 200);
		assertThat(put("aino.mallila", lead + "/stage", Map.of("stage", "contacted", "version", 0), 200)).as("sent again").isEqualTo(moved);
		assertThat(moved.has("nextStep")).as("no step is agreed").isFalse();

		JsonNode planned = post("aino.mallila", lead + "/tasks", Map.of("text", "Soita osista."), 200);
		assertThat(post("aino.mallila", lead + "/tasks", Map.of("text", "Soita osista."), 200).path("tasks")).as("sent again").isEqualTo(planned.path("tasks"));
		String task = lead + "/tasks/" + planned.path("nextStep").path("id").asString();
		assertThat(put("aino.mallila", task, Map.of("done", true), 200).path("tasks").path(0).path("done").asBoolean()).isTrue();
		post("aino.mallila", lead + "/notes", Map.of("text", "Osa tulee torstaina."), 200);
		JsonNode noted = post("aino.mallila", lead + "/notes", Map.of("text", "Osa tulee torstaina."), 200);
		assertThat(list(noted.path("trail"), "kind").stream().filter("note"::equals)).as("the same twice").hasSize(1);

		JsonNode handed = put("aino.mallila", lead + "/assignment", Map.of("to", "ville.keksinen", "version", noted.path("version").asInt()), 200);
		assertThat(handed.path("assignee").asString()).startsWith("Ville");
		assertThat(list(put("aino.mallila", lead + "/assignment", Map.of("to", "maija", "version", handed.path("version").asInt()), 422).path("errors"), "field")).containsExactly("to");
		JsonNode next = put("aino.mallila", lead + "/assignment", Map.of("next", true, "version", handed.path("version").asInt()), 200);
		assertThat(next.path("assignee").asString()).doesNotStartWith("Ville");

		JsonNode closed = post("aino.mallila", lead + "/closure", Map.of("outcome", "helped", "reason", "advised_against", "sentence", "Ei tarvinnut.",
				"version", next.path("version").asInt()), 200);
		assertThat(put("aino.mallila", lead + "/stage", Map.of("stage", "offered", "version", closed.path("version").asInt()), 409).path("type").asString())
			.isEqualTo("/api/docs#already-closed");
		Map<String, Object> reopening = Map.of("because", "Ääni palasi.", "version", closed.path("version").asInt());
		JsonNode open = post("aino.mallila", lead + "/reopening", reopening, 200);
		assertThat(open.path("stage").asString()).isEqualTo("contacted");
		assertThat(post("aino.mallila", lead + "/reopening", reopening, 200)).as("sent again").isEqualTo(open);
	}

	@Test
	void whoeverNoticedIsAnsweredAndWritesBack() {
		String moment = moment();
		String lead = lead(moment, "Jarrut kirskuu.");
		assertThat(get("sari", "/answers").path("answers").isArray()).isTrue();
		put("aino.mallila", lead + "/sight", Map.of(), 200);
		post("aino.mallila", lead + "/answers", Map.of("text", "Soitan huomenna."), 200);
		post("aino.mallila", lead + "/answers", Map.of("text", "Soitan huomenna."), 200);
		post("maija", lead + "/replies", Map.of("kind", "thanked"), 204);
		post("maija", lead + "/replies", Map.of("kind", "thanked"), 204);
		JsonNode said = get("maija", moment).path("leads").path(0).path("said");
		assertThat(list(said, "kind")).containsExactly("told", "thanked");
		post("maija", lead + "/replies", Map.of("kind", "misunderstood"), 422);
		post("maija", lead + "/replies", Map.of("kind", "note", "text", "Ei."), 422);
		post("aino.mallila", lead + "/replies", Map.of("kind", "thanked"), 404);
	}

	@Test
	void manyAtOnceEachForItself() {
		String one = lead(moment(), "Jarrut vinkuu.");
		String other = lead(moment(), "Jarrut jauhaa.");
		int version = get("aino.mallila", other).path("version").asInt();
		Map<String, Object> chosen = Map.of("act", "take", "leads", List.of(Map.of("id", id(one), "version", get("aino.mallila", one).path("version").asInt()),
				Map.of("id", id(other), "version", version + 1), Map.of("id", Entry.newId(), "version", 0)));
		JsonNode results = post("aino.mallila", "/leads/bulk", chosen, 200).path("results");
		assertThat(list(results, "result")).containsExactly("done", "faster", "not_yours");
		assertThat(results.path(0).path("lead").path("stage").asString()).isEqualTo("taken");
		assertThat(list(post("aino.mallila", "/leads/bulk", chosen, 200).path("results"), "result")).as("sent again").startsWith("same");
		JsonNode refused = post("aino.mallila", "/leads/bulk", Map.of("act", "hand", "leads", chosen.get("leads")), 422);
		assertThat(list(refused.path("errors"), "field")).containsExactly("to");
		assertThat(list(post("aino.mallila", "/leads/bulk", Map.of("act", "take"), 422).path("errors"), "field")).containsExactly("leads");
	}

	@Test
	void anotherDeskAndTwoThatAreOne() {
		String customer = Entry.newId().toString();
		String kept = lead(moment(customer), "Jarrut vinkuu.");
		String gone = lead(moment(get("aino.mallila", kept).path("customerId").asString(), true), "Jarrut vinkuu taas.");
		Map<String, Object> merge = Map.of("other", id(gone), "version", get("aino.mallila", kept).path("version").asInt(), "otherVersion",
				get("aino.mallila", gone).path("version").asInt(), "reason", "told_twice", "sentence", "Hoidamme samalla kertaa.");
		JsonNode merged = post("aino.mallila", kept + "/merges", merge, 200);
		assertThat(post("aino.mallila", kept + "/merges", merge, 200)).as("sent again").isEqualTo(merged);
		JsonNode into = get("aino.mallila", gone);
		assertThat(into.path("mergedInto").asString()).isEqualTo(id(kept));
		post("aino.mallila", gone + "/reopening", Map.of("because", "Ne olivatkin eri asioita.", "version", into.path("version").asInt()), 200);
		assertThat(get("aino.mallila", gone).has("mergedInto")).as("parted again").isFalse();

		Map<String, Object> away = Map.of("team", "site-a/advisory", "because", "Ei meidän asia.", "version", get("aino.mallila", kept).path("version").asInt());
		post("aino.mallila", kept + "/rerouting", Map.of("team", "site-a/nobody", "because", "x", "version", 0), 422);
		post("aino.mallila", kept + "/rerouting", Map.of("because", "x", "version", 0), 422);
		post("aino.mallila", kept + "/rerouting", away, 204);
		post("aino.mallila", kept + "/rerouting", away, 204);
		ask("GET", "aino.mallila", kept, null, 404);
	}

	@Test
	void viewsAreKeptByTheirNames() {
		Map<String, Object> view = Map.of("name", "Omat " + Entry.newId().toString().substring(20), "pinned", true, "filter",
				Map.of("view", "late", "site", "site-w", "service", "brake-service", "assignee", "aino.mallila", "due", "today", "min", 100, "sort", "value", "q", "Öljy & vesi"));
		JsonNode kept = put("aino.mallila", "/views", view, 200);
		assertThat(put("aino.mallila", "/views", view, 200)).as("sent again").isEqualTo(kept);
		assertThat(kept.path("filter")).isEqualTo(JSON.valueToTree(view.get("filter")));
		assertThat(list(get("aino.mallila", "/views").path("views"), "id")).contains(kept.path("id").asString());
		assertThat(list(get("outi.summanen", "/views").path("views"), "id")).doesNotContain(kept.path("id").asString());
		ask("DELETE", "outi.summanen", "/views/" + kept.path("id").asString(), null, 204);
		assertThat(list(get("aino.mallila", "/views").path("views"), "id")).as("nobody else drops it").contains(kept.path("id").asString());
		ask("DELETE", "aino.mallila", "/views/" + kept.path("id").asString(), null, 204);
		ask("DELETE", "aino.mallila", "/views/" + kept.path("id").asString(), null, 204);
		assertThat(list(get("aino.mallila", "/views").path("views"), "id")).doesNotContain(kept.path("id").asString());
		assertThat(list(get("aino.mallila", "/leads?assignee=aino.mallila&stage=taken&sort=value&min=1&limit=2").path("leads"), "stage")).allMatch("taken"::equals);
	}

	@Test
	void noticesAreReadByWhoeverTheyAreFor() {
		UUID sari = this.people.known("sari").orElseThrow().id();
		JsonNode page = get("sari", "/notices");
		assertThat(page.has("next")).isTrue();
		put("sari", "/notices/" + sari + "/read", Map.of(), 204);
		page.path("notices").forEach(it -> assertThat(it.path("text").asString()).isNotBlank());
		assertThat(list(ask("GET", "sari", "/notices?cursor=kissa", null, 422).path("errors"), "field")).containsExactly("cursor");
	}

	@Test
	void forAnybodyElseALeadIsNotThere() {
		String lead = lead(moment(), "Jarrut laulaa.");
		for (String login : List.of("maija", "outi.summanen")) {
			ask("GET", login, lead, null, 404);
			put(login, lead + "/assignment", Map.of("version", 1), 404);
			put(login, lead + "/stage", Map.of("stage", "contacted", "version", 1), 404);
			post(login, lead + "/notes", Map.of("text", "Minäkin."), 404);
			post(login, lead + "/tasks", Map.of("text", "Minäkin."), 404);
			put(login, lead + "/tasks/" + Entry.newId(), Map.of("done", true), 404);
			post(login, lead + "/reopening", Map.of("because", "Minäkin.", "version", 1), 404);
			post(login, lead + "/rerouting", Map.of("service", "tyre-hotel", "because", "Minäkin.", "version", 1), 404);
			post(login, lead + "/merges", Map.of("other", Entry.newId(), "version", 1, "otherVersion", 1, "reason", "told_twice", "sentence", "Ei."), 404);
			post(login, lead + "/answers", Map.of("text", "Minäkin."), 404);
			put(login, lead + "/sight", Map.of(), 404);
		}
	}

	private String moment() {
		return moment(Entry.newId().toString());
	}

	private String moment(String customer) {
		return moment(customer, false);
	}

	private String moment(String customer, boolean known) {
		String path = "/moments/" + Entry.newId();
		put("maija", path, Map.of("site", "site-w", "customer", Map.of(known ? "id" : "name", customer), "words", "Jarrut vinkuu aamuisin.", "channel",
				"workshop_floor", "permission", Map.of("answer", "yes", "by", "phone"), "services", List.of("brake-service")), 201);
		return path;
	}

	private String lead(String moment, String why) {
		String id = get("maija", moment).path("leads").path(0).path("id").asString();
		assertThat(id).as("a lead, because " + why).isNotBlank();
		return "/leads/" + id;
	}

	private static String id(String lead) {
		return lead.substring("/leads/".length());
	}

	private JsonNode get(String login, String path) {
		return ask("GET", login, path, null, 200);
	}

	private JsonNode put(String login, String path, Map<String, Object> body, int status) {
		return ask("PUT", login, path, JSON.writeValueAsString(body), status);
	}

	private JsonNode post(String login, String path, Map<String, Object> body, int status) {
		return ask("POST", login, path, JSON.writeValueAsString(body), status);
	}

	private JsonNode ask(String method, String login, String path, String body, int status) {
		String token = this.keys.make(this.people.known(login).orElseThrow().id(), "leads");
		Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
		Visitor.Answer answer = new Visitor(Wires.within(this.mvc, "fi")).send(new Visitor.Ask(method, "/api/v1" + path, Map.of(), headers, body));
		assertThat(answer.status()).as(method + " " + path + " " + answer.body()).isEqualTo(status);
		return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
	}

	private static List<String> list(JsonNode nodes, String field) {
		return StreamSupport.stream(nodes.spliterator(), false).map(it -> it.path(field).asString()).toList();
	}
}
