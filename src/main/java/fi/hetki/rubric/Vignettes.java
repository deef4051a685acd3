package fi.hetki.rubric;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The meetings of a calibration round.
 *
 * @param rubric the version of the rubric whose items are rated
 */
record Vignettes(int version, int rubric, List<Vignette> vignettes) {

	/** The first version, read anew at each call: keep it. */
	static Vignettes v1() {
		String resource = "/rubric/vignettes-v1.json";
		InputStream json = Objects.requireNonNull(Vignettes.class.getResourceAsStream(resource), resource);
		return JsonMapper.builder().build().readValue(json, Vignettes.class);
	}

	/** In another order in every round, always the same within one. */
	List<Vignette> shuffled(UUID person, UUID round) {
		return vignettes.stream().sorted(Comparator.comparingLong(it -> Lot.of(person, round, it.key()))).toList();
	}

	Optional<Vignette> find(String key) {
		return vignettes.stream().filter(it -> it.key().equals(key)).findFirst();
	}
}
