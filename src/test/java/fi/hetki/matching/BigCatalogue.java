package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A thousand services with twenty triggers each in three languages: those of the starter catalogues with all that they say,
 * and others made of their words. Always the same.
 */
final class BigCatalogue {

	private static final int SERVICES = 1_000;

	private static final int TRIGGERS = 20;

	private static final String LETTERS = "aeiouy";

	private final Random random = new Random(1982);

	private final List<Wanted> starters;

	private final Map<String, List<String>> words = new HashMap<>();

	private BigCatalogue(List<Wanted> starters) {
		this.starters = starters;
		for (String language : Languages.ALL) {
			Set<String> known = new LinkedHashSet<>();
			starters.forEach(it -> it.phrases()
				.stream()
				.filter(phrase -> phrase.language().equals(language))
				.forEach(phrase -> Words.of(phrase.phrase()).forEach(word -> known.add(word.plain()))));
			this.words.put(language, List.copyOf(known));
		}
	}

	static List<Wanted> services() {
		BigCatalogue catalogue = new BigCatalogue(
				Stream.of("workshop", "accounting").flatMap(it -> Corpus.CATALOGUES.get(it).stream()).toList());
		return IntStream.range(0, SERVICES).mapToObj(catalogue::service).toList();
	}

	private Wanted service(int number) {
		if (number < this.starters.size()) {
			Wanted starter = this.starters.get(number);
			return new Wanted(starter.key(), starter.name(), starter.description(), filledUp(starter.phrases()), Set.of());
		}
		return new Wanted("service-" + number, names(), names(), filledUp(List.of()), Set.of());
	}

	private List<Phrase> filledUp(List<Phrase> said) {
		Set<Phrase> phrases = new LinkedHashSet<>(said);
		for (String language : Languages.ALL) {
			while (triggers(phrases, language) < TRIGGERS) {
				phrases.add(new Phrase(language, Phrase.Kind.TRIGGER, trigger(language)));
			}
		}
		return List.copyOf(phrases);
	}

	private static long triggers(Set<Phrase> phrases, String language) {
		return phrases.stream().filter(it -> it.kind() == Phrase.Kind.TRIGGER && it.language().equals(language)).count();
	}

	private Names names() {
		return new Names(trigger("fi"), trigger("sv"), trigger("en"));
	}

	/** One to four words, not only such as everybody says. */
	private String trigger(String language) {
		List<String> words;
		do {
			words = Stream.generate(() -> word(language)).limit(1 + this.random.nextInt(4)).toList();
		}
		while (words.stream().allMatch(it -> it.length() < 3 || StopWords.in(language).contains(Folding.fold(it))));
		return String.join(" ", words);
	}

	/** Every third is none that a starter knows, as the words of another trade would be. */
	private String word(String language) {
		String word = this.words.get(language).get(this.random.nextInt(this.words.get(language).size()));
		return (this.random.nextInt(3) == 0) ? otherTrade(word) : word;
	}

	private String otherTrade(String word) {
		StringBuilder other = new StringBuilder(word);
		int at = this.random.nextInt(word.length());
		other.setCharAt(at, (char) ('a' + this.random.nextInt(26)));
		return other.append(LETTERS.charAt(this.random.nextInt(LETTERS.length()))).toString();
	}
}
