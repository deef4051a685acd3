package fi.hetki.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demonstration staff write to each other: by occasion and language, each in turn. */
final class DemoWords {

	private final Map<String, Map<String, List<String>>> words;

	private final Map<String, Integer> turns = new HashMap<>();

	@SuppressWarnings("unchecked")
	DemoWords() {
		this.words = DemoFile.read("demo/words.json", Map.class);
	}

	/**
	 * @param occasion such as {@code won} or {@code price}
	 * @param reader nobody reads the same sentence twice in a row
	 */
	String say(String occasion, String language, String reader) {
		Map<String, List<String>> all = this.words.get(occasion);
		List<String> fitting = all.getOrDefault(language, all.get("fi"));
		int turn = this.turns.merge(occasion + "/" + reader, 1, Integer::sum);
		return fitting.get((turn + Math.floorMod(reader.hashCode(), fitting.size())) % fitting.size());
	}
}
