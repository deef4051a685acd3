package fi.hetki.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that everybody says in every conversation. They tell the language, and nothing about the need. */
final class StopWords {

	private static final Map<String, Set<String>> SAID = Languages.ALL.stream()
		.collect(Collectors.toUnmodifiableMap(language -> language, StopWords::read));

	private StopWords() {
	}

	static Set<String> in(String language) {
		return SAID.getOrDefault(language, Set.of());
	}

	private static Set<String> read(String language) {
		Set<String> words = new HashSet<>();
		Resource.lines("stop-words-" + language + ".txt")
			.forEach(line -> Arrays.stream(line.split("\\s+")).map(Folding::fold).forEach(words::add));
		return Set.copyOf(words);
	}

}
