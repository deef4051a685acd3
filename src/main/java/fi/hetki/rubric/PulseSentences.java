package fi.hetki.rubric;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What a customer is asked about each dimension. The sentences stand beside the dimensions of the first rubric. */
final class PulseSentences {

	private PulseSentences() {
	}

	/** By the key of their dimension. */
	static Map<String, Texts> read() {
		InputStream json = Objects.requireNonNull(PulseSentences.class.getResourceAsStream("/rubric/rubric-v1.json"));
		return JsonMapper.shared().readValue(json, File.class).dimensions().stream().collect(Collectors.toMap(Side::key, it -> it.pulse().text()));
	}

	private record File(List<Side> dimensions) {
	}

	private record Side(String key, Sentence pulse) {
	}

	private record Sentence(Texts text) {
	}
}
