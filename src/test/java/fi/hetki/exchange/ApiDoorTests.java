package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fi.hetki.OnH2;
import fi.hetki.people.Door;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who comes in by the API, and what it says of itself. */
@OnH2
class ApiDoorTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Door door;

	@Test
	void aSessionNeedsTheTokenOfItsPagesToWrite() {
		assertThat(asMaija(suggestions())).hasStatus(403);
		assertThat(asMaija(moment())).hasStatus(403);
		assertThat(asMaija(suggestions().with(csrf().asHeader()))).hasStatus(200);
		assertThat(asMaija(moment().with(csrf().asHeader()))).hasStatus(201);
	}

	@Test
	void whoIsNotSignedInIsToldSo() {
		assertThat(this.mvc.get().uri("/api/v1/services")).hasStatus(401)
			.containsHeader("WWW-Authenticate");
	}

	@Test
	void itDescribesEveryRouteWithTheProblemsItMayHave() {
		assertThat(asMaija(this.mvc.get().uri("/api/openapi"))).hasStatus(200)
			.bodyJson()
			.hasPathSatisfying("$.paths", it -> it.assertThat()
				.asMap()
				.containsOnlyKeys("/api/v1/moments/{id}", "/api/v1/photos/{id}", "/api/v1/photos/{id}/thumbnail",
						"/api/v1/leads/{id}/photos/{photo}", "/api/v1/leads/{id}/photos/{photo}/thumbnail", "/api/v1/leads", "/api/v1/leads/{id}",
						"/api/v1/leads/{id}/closure", "/api/v1/leads/{id}/pause", "/api/v1/leads/{id}/resumption",
						"/api/v1/leads/{id}/assignment", "/api/v1/leads/{id}/stage", "/api/v1/leads/{id}/notes",
						"/api/v1/leads/{id}/tasks", "/api/v1/leads/{id}/tasks/{task}", "/api/v1/leads/{id}/reopening",
						"/api/v1/leads/{id}/rerouting", "/api/v1/leads/{id}/merges", "/api/v1/leads/{id}/sight",
						"/api/v1/leads/{id}/answers", "/api/v1/leads/{id}/replies", "/api/v1/leads/bulk", "/api/v1/answers",
						"/api/v1/views", "/api/v1/views/{id}", "/api/v1/routing/rules", "/api/v1/routing/rules/draft",
						"/api/v1/routing/publications", "/api/v1/routing/versions/{number}/restorations",
						"/api/v1/routing/replays", "/api/v1/routing/replays/{id}", "/api/v1/routing/traces", "/api/v1/routing/teams/{site}/{key}/rota",
						"/api/v1/notices", "/api/v1/notices/{id}/read", "/api/v1/customers", "/api/v1/customers/{id}",
						"/api/v1/customers/{id}/merges", "/api/v1/customers/merges/{merge}/reversal", "/api/v1/services", "/api/v1/suggestions", "/api/v1/capacity", "/api/v1/catalogue/draft",
						"/api/v1/catalogue/services", "/api/v1/catalogue/services/{key}",
						"/api/v1/catalogue/services/{key}/draft", "/api/v1/catalogue/versions",
						"/api/v1/catalogue/publications", "/api/v1/catalogue/versions/{number}/restorations",
						"/api/v1/catalogue/golden-moments", "/api/v1/catalogue/golden-moments/{id}",
						"/api/v1/catalogue/trials"))
			.hasPathSatisfying("$.paths['/api/v1/catalogue/publications'].post.responses", it -> it.assertThat()
				.asMap()
				.containsOnlyKeys("200", "400", "401", "404", "409", "422"))
			.hasPathSatisfying("$.paths['/api/v1/catalogue/services/{key}/draft'].delete.responses", it -> it.assertThat()
				.asMap()
				.containsOnlyKeys("204", "400", "401", "404", "409", "422"))
			.hasPathSatisfying("$.paths['/api/v1/moments/{id}'].put.responses", it -> it.assertThat()
				.asMap()
				.containsOnlyKeys("200", "201", "400", "401", "404", "409", "422"))
			.hasPathSatisfying("$.components.schemas.LogMoment.example.words", it -> it.assertThat().asString().isNotBlank())
			.hasPathSatisfying("$.components.securitySchemes",
					it -> it.assertThat().asMap().containsOnlyKeys("token", "session"));
	}

	@Test
	void itsExamplesSayOnlyWhatItDescribes() throws Exception {
		JsonNode schemas = JsonMapper.shared()
			.readTree(asMaija(this.mvc.get().uri("/api/openapi")).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8))
			.path("components")
			.path("schemas");
		assertThat(schemas.path("Lead").path("properties").propertyNames()).contains("trail", "routing", "nextStep", "tasks", "team");
		assertThat(schemas.path("Problem").path("example").isObject()).isTrue();
		List<String> wrong = new ArrayList<>();
		schemas.properties().forEach(it -> compare(it.getKey(), it.getValue().path("example"), it.getValue(), schemas, wrong));
		assertThat(wrong).isEmpty();
	}

	private static void compare(String at, JsonNode example, JsonNode described, JsonNode schemas, List<String> wrong) {
		JsonNode schema = described.has("$ref") ? schemas.path(described.path("$ref").asString().replaceFirst(".*/", "")) : described;
		if (schema.isMissingNode()) {
			wrong.add(at + " is described nowhere");
		}
		if (schema.has("enum") && example.isValueNode() && !schema.path("enum").valueStream().toList().contains(example)) {
			wrong.add(at + " is none of those named: " + example);
		}
		example.valueStream().filter(it -> example.isArray()).forEach(it -> compare(at + "[]", it, schema.path("items"), schemas, wrong));
		if (example.isObject() && schema.has("properties")) {
			schema.path("required").valueStream().map(JsonNode::asString).filter(it -> !example.has(it)).forEach(it -> wrong.add(at + "." + it + " is missing"));
			example.properties().forEach(it -> compare(at + "." + it.getKey(), it.getValue(), schema.path("properties").path(it.getKey()), schemas, wrong));
		}
	}

	private MockMvcRequestBuilder asMaija(MockMvcRequestBuilder request) {
		return request.with(user(this.door.loadUserByUsername("maija")));
	}

	private MockMvcRequestBuilder suggestions() {
		return this.mvc.post().uri("/api/v1/suggestions").contentType(MediaType.APPLICATION_JSON).content("{\"text\": \"Jarrut vinkuu\"}");
	}

	private MockMvcRequestBuilder moment() {
		return this.mvc.put()
			.uri("/api/v1/moments/" + UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"words\": \"Jarrut vinkuu\"}");
	}
}
