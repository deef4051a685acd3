package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A thousand services with twenty triggers each in three languages, made of the words of the starter catalogues; always the same. */
final class BigCatalogue {

	private static final int SERVICES = 1_000;

	private static final int TRIGGERS = 20;

	private static final String LETTERS = "aeiouy";

	private final Random random = new Random(1982);

	private final Map<String, List<String>> words;

	private BigCatalogue(Map<String, List<String>> words) {
		this.words = words;
	}

	static List<Wanted> of(List<Wanted> starters) {
		Map<String, List<String>> words = new java.util.HashMap<>();
		for (String language : Languages.ALL) {
			Set<String> known = new LinkedHashSet<>();
			starters.forEach(it -> it.phrases()
				.stream()
				.filter(phrase -> phrase.language().equals(language))
				.forEach(phrase -> Words.of(phrase.phrase()).forEach(word -> known.add(word.plain()))));
			words.put(language, List.copyOf(known));
		}
		return new BigCatalogue(words).make();
	}

	private List<Wanted> make() {
		List<Wanted> wanted = new ArrayList<>();
		for (int service = 0; service < SERVICES; service++) {
			List<Phrase> phrases = new ArrayList<>();
			for (String language : Languages.ALL) {
				Set<String> triggers = new HashSet<>();
				while (triggers.size() < TRIGGERS) {
					triggers.add(trigger(language));
				}
				triggers.forEach(it -> phrases.add(new Phrase(language, Phrase.Kind.TRIGGER, it)));
			}
			wanted.add(new Wanted("service-" + service, names(), names(), phrases, Set.of()));
		}
		return wanted;
	}

	private Names names() {
		return new Names(trigger("fi"), trigger("sv"), trigger("en"));
	}

	/** One to four words; every third of them is none that a starter knows, as the words of another trade would be. */
	private String trigger(String language) {
		StringBuilder trigger = new StringBuilder();
		int length = 1 + this.random.nextInt(4);
		for (int i = 0; i < length; i++) {
			String word = this.words.get(language).get(this.random.nextInt(this.words.get(language).size()));
			trigger.append(i == 0 ? "" : " ").append(this.random.nextInt(3) == 0 ? otherTrade(word) : word);
		}
		return trigger.toString();
	}

	private String otherTrade(String word) {
		StringBuilder other = new StringBuilder(word);
		int at = this.random.nextInt(word.length());
		other.setCharAt(at, (char) ('a' + this.random.nextInt(26)));
		return other.append(LETTERS.charAt(this.random.nextInt(LETTERS.length()))).toString();
	}
}
