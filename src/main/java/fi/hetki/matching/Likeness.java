package fi.hetki.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two phrases are alike if the same words are left of them once they are stemmed and everyday words are gone. */
final class Likeness {

	private final Map<String, Stems> stems = Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), Stems::in));

	private final Map<String, Map<String, String>> known = new HashMap<>();

	/** The same for phrases that are alike; empty for one that has no words. */
	String of(String language, String phrase) {
		List<String> words = Words.of(phrase).stream().map(Word::plain).toList();
		List<String> telling = words.stream().filter(it -> !StopWords.in(language).contains(Folding.fold(it))).toList();
		return (telling.isEmpty() ? words : telling).stream()
			.map(it -> stem(language, it))
			.distinct()
			.sorted()
			.collect(Collectors.joining(" "));
	}

	/** A catalogue uses few words often. */
	private String stem(String language, String word) {
		return this.known.computeIfAbsent(language, none -> new HashMap<>())
			.computeIfAbsent(word, it -> this.stems.get(language).main(Folding.fold(it)));
	}
}
