package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.KeyRing;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.people.Site;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program with Helena's token looks after the catalogue of a site of its own; told once for each database. */
abstract class CatalogueApiStoryTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String WASH = """
			{"name": {"fi": "Pesu", "sv": "Tvätt", "en": "Wash"}, "category": {"fi": "Pesut", "sv": "Tvättar", "en": "Washes"},
			 "description": {"fi": "Puhdas auto.", "sv": "Ren bil.", "en": "Clean car."},
			 "prices": [{"from": "2030-01-01", "amount": 35.5}, {"amount": 29}], "unit": "visit",
			 "vat": {"included": true, "percent": 25.5}, "recurring": true, "ownerTeam": "yard", "weeklyCapacity": 20,
			 "whenFull": "hide", "season": "1.4.–30.9.", "suits": {"yearsTo": 20},
			 "triggers": {"fi": ["kura peittää kyljet"]}, "questions": {"fi": ["Milloin auto on viimeksi pesty?"]}}""";

	private static final String SAID = "Kura peittää kyljet, ja ikkunoista ei näe.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	KeyRing keys;

	private String site;

	private String helena;

	@BeforeEach
	void aNewSite() {
		Site opened = this.reception.openSite(UUID.randomUUID().toString(), "Rajapinta " + UUID.randomUUID(), "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00");
		this.reception.openTeam(opened.id(), "yard", new Names("Piha", "Gård", "Yard"));
		this.site = opened.key();
		this.helena = token("helena");
	}

	@Test
	void aServiceIsDraftedAndTheSameAgainChangesNothing() {
		JsonNode nothing = get("/draft");
		assertThat(nothing.path("inUse").asInt()).isZero();
		assertThat(nothing.has("seen")).isFalse();
		assertThat(nothing.path("services")).isEmpty();
		JsonNode drafted = put("wash", WASH, 201);
		assertThat(drafted.path("state").asString()).isEqualTo("new");
		JsonNode draft = get("/draft");
		assertThat(put("wash", WASH, 200)).as("sent again, as after a broken line").isEqualTo(drafted);
		assertThat(put("wash", drafted.toString(), 200)).as("what was read can be put back").isEqualTo(drafted);
		assertThat(get("/draft")).isEqualTo(draft);
		assertThat(list(draft.path("services"), "key")).containsExactly("wash");
		assertThat(get("/services/wash")).isEqualTo(drafted);
		assertThat(drafted.path("prices")).isEqualTo(JSON.readTree("[{\"amount\":29.0},{\"from\":\"2030-01-01\",\"amount\":35.5}]"));
		assertThat(drafted.path("season").asString()).isEqualTo("1.4.–30.9.");
		assertThat(offered()).as("nothing is in use before it is published").isEmpty();

		JsonNode refused = put("wax", "{\"name\": {\"fi\": \"Vahaus\"}}", 422);
		assertThat(list(refused.path("errors"), "field")).contains("name.sv", "unit", "vat.percent", "ownerTeam", "whenFull");
		assertThat(list(get("/services").path("services"), "key")).containsExactly("wash");
	}

	@Test
	void whoDidNotSeeTheNewestIsToldWhatIsStored() {
		JsonNode first = put("wash", WASH, 201);
		JsonNode second = put("wash", with(first, "weeklyCapacity", 25).toString(), 200);
		for (String late : List.of(with(first, "weeklyCapacity", 30).toString(), WASH)) {
			JsonNode conflict = put("wash", late, 409);
			assertThat(conflict.path("type").asString()).isEqualTo("/api/docs#changed-meanwhile");
			assertThat(conflict.path("stored")).isEqualTo(second);
		}
		String draft = "/services/wash/draft?site=" + this.site;
		assertThat(ask("DELETE", draft + "&seen=" + first.path("seen").asString(), null, 409).path("stored")).isEqualTo(second);
		ask("DELETE", draft, null, 422);
		ask("DELETE", draft + "&seen=" + second.path("seen").asString(), null, 204);
		ask("GET", "/services/wash?site=" + this.site, null, 404);
		assertThat(put("wash", second.toString(), 409).has("stored")).as("discarded meanwhile").isFalse();
	}

	@Test
	void aDraftIsTriedPublishedAndTakenBack() {
		JsonNode wash = put("wash", WASH, 201);
		JsonNode tried = post("/trials", Map.of("site", this.site, "text", "  " + SAID), 200);
		assertThat(tried.path("language").asString()).isEqualTo("fi");
		assertThat(tried.path("inUse").path("suggestions")).isEmpty();
		JsonNode heard = tried.path("draft").path("suggestions").path(0);
		assertThat(heard.path("service").asString()).isEqualTo("wash");
		assertThat(heard.path("strength").asDouble()).isBetween(0.5, 1.0);
		JsonNode words = heard.path("evidence").path(0);
		assertThat(words.path("phrase").asString()).isEqualTo("kura peittää kyljet");
		assertThat(("  " + SAID).substring(words.path("start").asInt(), words.path("end").asInt())).isEqualTo(words.path("quote").asString());

		Map<String, Object> publication = Map.of("site", this.site, "seen", get("/draft").path("seen").asString(), "reason", "Avaamme.");
		JsonNode published = post("/publications", publication, 200);
		assertThat(published.path("number").asInt()).isEqualTo(1);
		assertThat(published.path("publishedBy").asString()).isNotBlank();
		assertThat(post("/publications", publication, 200)).as("sent again").isEqualTo(published);
		assertThat(list(offered(), "key")).containsExactly("wash");
		assertThat(offered().path(0).path("whenFull").asString()).isEqualTo("hide");

		JsonNode dearer = put("wash", with(get("/services/wash"), "weeklyCapacity", 9).toString(), 200);
		assertThat(dearer.path("state").asString()).isEqualTo("changed");
		assertThat(get("/draft").path("services").path(0).path("changed").toString()).isEqualTo("[\"weeklyCapacity\"]");
		assertThat(post("/publications", publication, 200)).as("the next draft is not published by it").isEqualTo(published);
		post("/publications", Map.of("site", this.site, "seen", "2-77"), 409);
		post("/publications", Map.of("site", this.site, "seen", get("/draft").path("seen").asString()), 200);
		assertThat(offered().path(0).path("weeklyCapacity").asInt()).isEqualTo(9);

		Map<String, Object> back = Map.of("site", this.site, "seen", 2);
		JsonNode restored = post("/versions/1/restorations", back, 200);
		assertThat(restored.path("restores").asInt()).isEqualTo(1);
		assertThat(post("/versions/1/restorations", back, 200)).as("sent again").isEqualTo(restored);
		post("/versions/2/restorations", Map.of("site", this.site, "seen", 1), 409);
		post("/versions/8/restorations", Map.of("site", this.site, "seen", 3), 404);
		assertThat(offered().path(0).path("weeklyCapacity").asInt()).isEqualTo(wash.path("weeklyCapacity").asInt());
		JsonNode versions = get("/versions");
		assertThat(versions.path("inUse").asInt()).isEqualTo(3);
		assertThat(list(versions.path("versions"), "number")).containsExactly("3", "2", "1");
	}

	@Test
	void archivedAndBack() {
		put("wash", WASH, 201);
		post("/publications", Map.of("site", this.site, "seen", get("/draft").path("seen").asString()), 200);
		put("wash", with(get("/services/wash"), "archived", true).toString(), 200);
		post("/publications", Map.of("site", this.site, "seen", get("/draft").path("seen").asString()), 200);
		assertThat(offered()).isEmpty();
		put("wash", with(get("/services/wash"), "archived", false).toString(), 200);
		post("/publications", Map.of("site", this.site, "seen", get("/draft").path("seen").asString()), 200);
		assertThat(list(offered(), "key")).containsExactly("wash");
	}

	@Test
	void goldenMomentsAskForAReasonWhenTheDraftHearsLess() {
		JsonNode wash = put("wash", WASH, 201);
		post("/publications", Map.of("site", this.site, "seen", get("/draft").path("seen").asString()), 200);
		Map<String, Object> moment = Map.of("site", this.site, "service", "wash", "language", "fi", "text", SAID, "expected", "match");
		JsonNode added = post("/golden-moments", moment, 201);
		assertThat(post("/golden-moments", moment, 200)).as("sent again").isEqualTo(added);
		assertThat(list(get("/golden-moments").path("moments"), "text")).containsExactly(SAID);

		ObjectNode other = with(wash, "triggers", Map.of("fi", List.of("lattialiina")));
		other.put("seen", get("/services/wash").path("seen").asString());
		put("wash", other.toString(), 200);
		Map<String, Object> publication = Map.of("site", this.site, "seen", get("/draft").path("seen").asString());
		JsonNode refused = post("/publications", publication, 422);
		assertThat(list(refused.path("errors"), "field")).containsExactly("reason");

		String path = "/golden-moments/" + added.path("id").asString();
		JsonNode silent = ask("PUT", path, with(added, "expected", "silence").toString(), 200);
		assertThat(ask("PUT", path, with(added, "text", "Ihan muuta.").toString(), 409).path("stored")).isEqualTo(silent);
		post("/publications", publication, 200);
		ask("DELETE", path, null, 204);
		ask("DELETE", path, null, 204);
		assertThat(get("/golden-moments?service=wash").path("moments")).isEmpty();
		ask("PUT", path, silent.toString(), 404);
	}

	@Test
	void forAnybodyElseItIsNotThere() {
		put("wash", WASH, 201);
		for (String login : List.of("maija", "sari")) {
			this.helena = token(login);
			ask("GET", "/draft?site=" + this.site, null, 404);
			ask("GET", "/services/wash?site=" + this.site, null, 404);
			ask("PUT", "/services/wash?site=" + this.site, WASH, 404);
			ask("DELETE", "/services/wash/draft?seen=x&site=" + this.site, null, 404);
			post("/publications", Map.of("site", this.site, "seen", "1-1"), 404);
			post("/trials", Map.of("site", this.site, "text", SAID), 404);
			ask("GET", "/golden-moments", null, 404);
			Visitor visitor = new Visitor(Wires.within(this.mvc, "fi")).signIn(login);
			assertThat(visitor.get("/api/v1/catalogue/draft").status()).isEqualTo(404);
		}
	}

	private JsonNode offered() {
		return call("GET", "/api/v1/services?site=" + this.site, null, 200).path("services");
	}

	private JsonNode get(String path) {
		return ask("GET", path + (path.contains("?") ? "&" : "?") + "site=" + this.site, null, 200);
	}

	private JsonNode put(String key, String body, int status) {
		return ask("PUT", "/services/" + key + "?site=" + this.site, body, status);
	}

	private JsonNode post(String path, Map<String, Object> body, int status) {
		return ask("POST", path, JSON.writeValueAsString(body), status);
	}

	private JsonNode ask(String method, String path, String body, int status) {
		return call(method, "/api/v1/catalogue" + path, body, status);
	}

	private JsonNode call(String method, String path, String body, int status) {
		Map<String, String> headers = Map.of("Authorization", "Bearer " + this.helena, "Accept", "application/json");
		Visitor.Answer answer = new Visitor(Wires.within(this.mvc, "fi")).send(new Visitor.Ask(method, path, Map.of(), headers, body));
		assertThat(answer.status()).as(method + " " + path + " " + answer.body()).isEqualTo(status);
		return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
	}

	private String token(String login) {
		return this.keys.make(this.people.known(login).orElseThrow().id(), "catalogue");
	}

	private static ObjectNode with(JsonNode service, String field, Object value) {
		ObjectNode changed = ((ObjectNode) service).deepCopy();
		changed.set(field, JSON.valueToTree(value));
		return changed;
	}

	private static List<String> list(JsonNode nodes, String field) {
		return StreamSupport.stream(nodes.spliterator(), false).map(it -> it.path(field).asString()).toList();
	}
}
