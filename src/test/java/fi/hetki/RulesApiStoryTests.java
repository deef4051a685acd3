package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.KeyRing;
import fi.hetki.people.People;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with the token of Helena looks after the rules of the routing. */
@OnPostgres
class RulesApiStoryTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, Object> COFFEE = Map.of("when", Map.of("words", List.of("kahvikone"), "service", List.of("site-w/brake-service"),
			"min", 10, "weekday", List.of("monday", "friday"), "account", List.of("*")), "to",
			Map.of("kind", "person", "person", "juha.esimerkkinen", "fallback", "site-w/service", "minutes", 60));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	People people;

	@Autowired
	KeyRing keys;

	@Test
	void rulesAreDraftedReplayedPublishedAndTakenBack() {
		JsonNode before = get("/rules");
		String seen = before.path("seen").asString();
		Map<String, Object> draft = Map.of("seen", seen, "rules", List.of(COFFEE));
		JsonNode drafted = put("/rules/draft", draft, 200);
		assertThat(put("/rules/draft", draft, 200)).as("sent again").isEqualTo(drafted);
		JsonNode rule = drafted.path("draft").path("rules").path(0);
		assertThat(rule.path("when")).isEqualTo(JSON.valueToTree(COFFEE.get("when")));
		assertThat(rule.path("to")).isEqualTo(JSON.valueToTree(COFFEE.get("to")));
		assertThat(rule.path("sentence").asString()).contains("kahvikone", "Juha Esimerkkinen");
		assertThat(drafted.path("inUse")).as("a draft decides nothing").isEqualTo(before.path("inUse"));
		JsonNode late = put("/rules/draft", Map.of("seen", seen, "rules", List.of(COFFEE), "otherwise", Map.of("kind", "manager")), 409);
		assertThat(late.path("stored").path("seen")).isEqualTo(drafted.path("seen"));

		JsonNode begun = post("/replays", Map.of("days", 30), 202);
		String replay = "/replays/" + begun.path("id").asString();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> JSON.readTree(answer("GET", "helena", replay, null).body()).path("done").asBoolean());
		JsonNode played = get(replay);
		assertThat(played.path("leads").asInt()).isPositive();
		assertThat(played.path("hits").path(0).path("rule")).isEqualTo(rule.path("id"));
		assertThat(list(played.path("people"), "name")).isNotEmpty();
		post("/replays", Map.of("days", 31), 422);
		ask("GET", "helena", "/replays/30-never", null, 404);

		Map<String, Object> publication = Map.of("seen", drafted.path("seen").asString(), "reason", "Juha osaa kahvikoneet.");
		JsonNode published = post("/publications", publication, 200);
		assertThat(post("/publications", publication, 200)).as("sent again").isEqualTo(published);
		assertThat(get("/rules").path("inUse").path("rules").path(0).path("id")).isEqualTo(rule.path("id"));
		ask("GET", "helena", replay, null, 404);
		int number = published.path("number").asInt();
		Map<String, Object> back = Map.of("seen", number);
		JsonNode restored = post("/versions/" + (number - 1) + "/restorations", back, 200);
		assertThat(restored.path("restores").asInt()).isEqualTo(number - 1);
		assertThat(post("/versions/" + (number - 1) + "/restorations", back, 200)).as("sent again").isEqualTo(restored);
		assertThat(get("/rules").path("inUse")).isEqualTo(before.path("inUse"));
		post("/versions/0/restorations", Map.of("seen", 77), 409);
	}

	@Test
	void whatCannotBeIsNamedFieldByField() {
		String seen = get("/rules").path("seen").asString();
		JsonNode refused = put("/rules/draft", Map.of("seen", seen, "rules", List.of(
				Map.of("when", Map.of("site", List.of("site-x"), "from", "25:00"), "to", Map.of("kind", "team", "team", "site-w/nobody")),
				Map.of("to", Map.of("kind", "service_team", "minutes", 61))), "otherwise", Map.of("kind", "heaven")), 422);
		assertThat(list(refused.path("errors"), "field")).containsExactly("rules[0].when.site", "rules[0].when.from", "rules[0].to",
				"rules[1].when", "rules[1].to.minutes", "otherwise");
		put("/rules/draft", Map.of("seen", seen), 422);
		ask("DELETE", "helena", "/rules/draft", null, 422);
		post("/publications", Map.of("seen", seen), 404);
	}

	@Test
	void aRotaIsSharedOtherwiseAndBack() {
		String path = "/teams/site-w/fitting/rota";
		JsonNode before = get(path);
		Map<String, Object> seat = new HashMap<>(Map.of("person", "kimmo.harjoite", "weight", 3, "dailyCap", 7, "hours", Map.of("mon", "08:00-16:00")));
		List<String> people = list(before.path("seats"), "person");
		assertThat(people).contains("kimmo.harjoite");
		seat.put("seen", before.path("seats").path(people.indexOf("kimmo.harjoite")).path("seen").asString(null));
		Map<String, Object> rota = Map.of("kind", "weighted", "whenClosed", "queue", "seats", List.of(seat));
		JsonNode changed = put(path, rota, 200);
		JsonNode kimmo = changed.path("seats").path(list(changed.path("seats"), "person").indexOf("kimmo.harjoite"));
		assertThat(kimmo.path("weight").asInt()).isEqualTo(3);
		assertThat(kimmo.path("hours").path("mon").asString()).isEqualTo("08:00-16:00");
		assertThat(put(path, rota, 200)).as("sent again").isEqualTo(changed);
		Map<String, Object> back = new HashMap<>(Map.of("person", "kimmo.harjoite", "weight", 1));
		Map<String, Object> usual = Map.of("kind", before.path("kind").asString(), "whenClosed", before.path("whenClosed").asString(), "seats", List.of(back));
		assertThat(put(path, usual, 409).path("stored").path("kind").asString()).as("all or nothing").isEqualTo("weighted");
		back.put("seen", kimmo.path("seen").asString());
		assertThat(put(path, usual, 200).path("kind")).isEqualTo(before.path("kind"));
		JsonNode refused = put(path, Map.of("kind", "fair", "seats", List.of(Map.of("person", "maija", "weight", 1),
				Map.of("person", "kimmo.harjoite", "weight", 0, "hours", Map.of("mon", "16")))), 422);
		assertThat(list(refused.path("errors"), "field")).contains("whenClosed", "kind", "seats[0].person", "seats[1].weight", "seats[1].hours.mon");
		ask("GET", "helena", "/teams/site-w/nobody/rota", null, 404);
		ask("GET", "sari", path, null, 404);
	}

	@Test
	void forAnybodyElseItIsNotThere() {
		for (String login : List.of("maija", "sari")) {
			ask("GET", login, "/rules", null, 404);
			ask("PUT", login, "/rules/draft", "{\"seen\": \"0\", \"rules\": []}", 404);
			ask("POST", login, "/publications", "{\"seen\": \"0-0\"}", 404);
			ask("POST", login, "/replays", "{\"days\": 30}", 404);
		}
	}

	private JsonNode get(String path) {
		return ask("GET", "helena", path, null, 200);
	}

	private JsonNode put(String path, Map<String, Object> body, int status) {
		return ask("PUT", "helena", path, JSON.writeValueAsString(body), status);
	}

	private JsonNode post(String path, Map<String, Object> body, int status) {
		return ask("POST", "helena", path, JSON.writeValueAsString(body), status);
	}

	private JsonNode ask(String method, String login, String path, String body, int status) {
		Visitor.Answer answer = answer(method, login, path, body);
		assertThat(answer.status()).as(method + " " + path + " " + answer.body()).isEqualTo(status);
		return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
	}

	private Visitor.Answer answer(String method, String login, String path, String body) {
		String token = this.keys.make(this.people.known(login).orElseThrow().id(), "rules");
		Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
		return new Visitor(Wires.within(this.mvc, "fi")).send(new Visitor.Ask(method, "/api/v1/routing" + path, Map.of(), headers, body));
	}

	private static List<String> list(JsonNode nodes, String field) {
		return StreamSupport.stream(nodes.spliterator(), false).map(it -> it.path(field).asString()).toList();
	}
}
