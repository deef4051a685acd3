package fi.hetki.coaching;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sides of a meeting in the order of the rubric, in three languages. */
@Component
class Sides {

	private static final String FILE = "/coaching/sides-v1.json";

	private final List<Side> sides;

	Sides() {
		InputStream json = Objects.requireNonNull(Sides.class.getResourceAsStream(FILE), FILE);
		this.sides = new JsonMapper().readValue(json, Content.class).sides();
	}

	List<Side> all() {
		return this.sides;
	}

	Optional<Side> find(String key) {
		return this.sides.stream().filter(it -> it.key().equals(key)).findFirst();
	}

	private record Content(int version, List<Side> sides) {
	}
}
