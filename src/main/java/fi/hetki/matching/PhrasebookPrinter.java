package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Makes the phrasebook of one language out of what the catalogue says and what the lexicon adds. */
final class PhrasebookPrinter {

	private final String language;

	private final List<Saying> sayings = new ArrayList<>();

	private record Saying(int offering, String said, Phrase.Kind kind) {

		Phrase as(Phrase.Kind as, int[] words) {
			return new Phrase(offering, said, as, words);
		}

	}

	private PhrasebookPrinter(String language) {
		this.language = language;
	}

	static Phrasebook print(List<Wanted> offerings, Lexicon lexicon, String language) {
		PhrasebookPrinter printer = new PhrasebookPrinter(language);
		for (int offering = 0; offering < offerings.size(); offering++) {
			printer.gather(offering, offerings.get(offering));
			for (Lexicon.Entry entry : lexicon.entries(offerings.get(offering).key())) {
				printer.say(offering, entry.said(), entry.kind());
			}
		}
		return printer.print(offerings.size());
	}

	private void gather(int offering, Wanted wanted) {
		say(offering, wanted.names().get(language), Phrase.Kind.NAME);
		say(offering, wanted.descriptions().get(language), Phrase.Kind.DESCRIPTION);
		triggers(wanted.triggers()).forEach(trigger -> say(offering, trigger, Phrase.Kind.TRIGGER));
		triggers(wanted.exclusions()).forEach(exclusion -> say(offering, exclusion, Phrase.Kind.EXCLUSION));
	}

	/** A firm that wrote its triggers in one language only still hears its own words in a text of another. */
	private List<String> triggers(Map<String, List<String>> byLanguage) {
		List<String> own = byLanguage.getOrDefault(language, List.of());
		return own.isEmpty() ? byLanguage.values().stream().flatMap(List::stream).toList() : own;
	}

	private void say(int offering, @Nullable String said, Phrase.Kind kind) {
		if (said == null || said.isBlank()) {
			return;
		}
		if (kind == Phrase.Kind.DESCRIPTION) {
			telling(said).forEach(word -> sayings.add(new Saying(offering, word, kind)));
		}
		else {
			sayings.add(new Saying(offering, said, kind));
		}
	}

	private Phrasebook print(int offerings) {
		Set<String> words = new LinkedHashSet<>();
		sayings.forEach(saying -> words.addAll(words(saying.said())));
		Vocabulary vocabulary = new Vocabulary(language, words);
		List<Phrase> phrases = new ArrayList<>();
		Stems stems = Stems.in(language);
		for (Saying saying : sayings) {
			List<String> said = words(saying.said());
			int[] numbers = said.stream().mapToInt(vocabulary::number).distinct().toArray();
			phrases.add(saying.as(saying.kind(), numbers));
			if (said.size() == 1 && saying.kind() == Phrase.Kind.TRIGGER) {
				int[] parts = vocabulary.parts(said.get(0), stems);
				if (parts.length > 0) {
					phrases.add(saying.as(Phrase.Kind.PARTS, parts));
				}
			}
		}
		return new Phrasebook(language, vocabulary, phrases,
				Weights.of(phrases, common(words, vocabulary), vocabulary.size(), offerings));
	}

	private Set<Integer> common(Set<String> words, Vocabulary vocabulary) {
		Set<Integer> common = new HashSet<>();
		words.stream().filter(word -> isCommon(word)).forEach(word -> common.add(vocabulary.number(word)));
		words.stream().filter(word -> !isCommon(word)).forEach(word -> common.remove(vocabulary.number(word)));
		return common;
	}

	private List<String> telling(String said) {
		return words(said).stream().filter(word -> !isCommon(word)).toList();
	}

	private boolean isCommon(String word) {
		return StopWords.in(language).contains(Folding.fold(word));
	}

	private static List<String> words(String said) {
		return Words.of(said).stream().map(Word::plain).toList();
	}

}
