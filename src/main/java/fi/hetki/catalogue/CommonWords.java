package fi.hetki.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Words that everybody says in every conversation: as a trigger they would hear a need everywhere. */
final class CommonWords {

	private static final Map<String, Set<String>> SAID = read();

	private CommonWords() {
	}

	/** Whether nothing else is in it. */
	static boolean only(String language, String phrase) {
		return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter(it -> !it.isEmpty())
			.allMatch(SAID.getOrDefault(language, Set.of())::contains);
	}

	private static Map<String, Set<String>> read() {
		try {
			return new ClassPathResource("catalogue/common-words.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter(it -> !it.startsWith("#"))
				.collect(Collectors.toUnmodifiableMap(it -> it.substring(0, 2), it -> Set.copyOf(Arrays.asList(it.substring(3).split(" ")))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
