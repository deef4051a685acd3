package fi.hetki.rubric;

import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** How to answer about somebody else's meeting; the file of the rubric says it. */
record EyesInstructions(Texts peer, Texts manager) {

	/** Read anew at each call: keep it. */
	static EyesInstructions v1() {
		String resource = "/rubric/rubric-v1.json";
		InputStream json = Objects.requireNonNull(EyesInstructions.class.getResourceAsStream(resource), resource);
		return JsonMapper.builder().build().readValue(json, File.class).instructions();
	}

	Texts of(Source source) {
		return (source == Source.MANAGER) ? manager : peer;
	}

	private record File(EyesInstructions instructions) {
	}
}
