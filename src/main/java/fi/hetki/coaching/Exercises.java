package fi.hetki.coaching;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** All exercises, in three languages, and how they follow each other. */
record Exercises(int version, Rules rules, List<Exercise> exercises) {

	/**
	 * @param minDaysBetweenNew no exercise comes by itself sooner after the last one began
	 * @param repeatAfterDays when an exercise is asked about again, counted from its beginning
	 * @param mindsetAfterBehaviourInSameDimension after so many things to do in a dimension comes one to think about
	 */
	record Rules(int minDaysBetweenNew, List<Integer> repeatAfterDays, int mindsetAfterBehaviourInSameDimension) {
	}

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
