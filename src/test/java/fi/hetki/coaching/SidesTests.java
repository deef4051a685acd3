package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SidesTests {

	private final Sides sides = new Sides();

	@Test
	void theyAreCalledAsInTheRubricAndStandInItsOrder() {
		List<List<String>> rubric = new JsonMapper().readTree(SidesTests.class.getResourceAsStream("/rubric/rubric-v1.json"))
			.get("dimensions")
			.valueStream()
			.map(SidesTests::names)
			.toList();
		assertThat(this.sides.all()).extracting(it -> List.of(it.key(), it.name().fi(), it.name().sv(), it.name().en())).isEqualTo(rubric);
	}

	private static List<String> names(JsonNode dimension) {
		JsonNode name = dimension.get("name");
		return List.of(dimension.get("key").asString(), name.get("fi").asString(), name.get("sv").asString(), name.get("en").asString());
	}

	@Test
	void eachHasTwoQuestionsForATeam() {
		assertThat(this.sides.all()).allSatisfy(it -> assertThat(it.prompts()).hasSize(2)
			.allSatisfy(prompt -> assertThat(Stream.of(prompt.fi(), prompt.sv(), prompt.en())).allMatch(text -> text.contains("?") || text.endsWith("."))));
	}
}
