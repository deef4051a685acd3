package fi.hetki.coaching;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** All exercises, in three languages. */
record Exercises(int version, List<Exercise> exercises) {

	/** The first version, read anew at each call: keep it. */
	static Exercises v1() {
		String resource = "/coaching/exercises-v1.json";
		InputStream json = Objects.requireNonNull(Exercises.class.getResourceAsStream(resource), resource);
		JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
		return mapper.readValue(json, Exercises.class);
	}

	/** Empty for a key that this version does not know, for example from an older one. */
	Optional<Exercise> find(String key) {
		return exercises.stream().filter(it -> it.key().equals(key)).findFirst();
	}

	List<Exercise> in(Exercise.Loop loop) {
		return exercises.stream().filter(it -> it.loop() == loop).toList();
	}

	List<String> dimensions() {
		return exercises.stream().map(Exercise::dimension).distinct().toList();
	}
}
