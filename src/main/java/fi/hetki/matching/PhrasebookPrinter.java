package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Makes the phrasebook of one language out of what the catalogue says and what the lexicon adds. */
final class PhrasebookPrinter {

	private final String language;

	private final List<Said> all = new ArrayList<>();

	private record Said(int offering, String said, Saying.Kind kind) {

		Saying as(Saying.Kind as, int[] words) {
			return new Saying(offering, said, as, words);
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
		say(offering, wanted.name().in(language), Saying.Kind.NAME);
		say(offering, wanted.description().in(language), Saying.Kind.DESCRIPTION);
		wanted.said(language).forEach(phrase -> say(offering, phrase.phrase(), kind(phrase, wanted)));
	}

	private static Saying.Kind kind(Phrase phrase, Wanted wanted) {
		return switch (phrase.kind()) {
			case TRIGGER -> wanted.askOnly().contains(phrase) ? Saying.Kind.HINT : Saying.Kind.TRIGGER;
			case SITUATION -> Saying.Kind.SITUATION;
			case HINT, SYNONYM -> Saying.Kind.HINT;
			case EXCLUSION -> Saying.Kind.EXCLUSION;
		};
	}

	private void say(int offering, @Nullable String said, Saying.Kind kind) {
		if (said == null || said.isBlank()) {
			return;
		}
		if (kind == Saying.Kind.DESCRIPTION) {
			telling(said).forEach(word -> all.add(new Said(offering, word, kind)));
		}
		else {
			all.add(new Said(offering, said, kind));
		}
	}

	private Phrasebook print(int offerings) {
		Set<String> words = new LinkedHashSet<>();
		all.forEach(it -> words.addAll(words(it.said())));
		Vocabulary vocabulary = new Vocabulary(language, words);
		List<Saying> phrases = new ArrayList<>();
		Stems stems = Stems.in(language);
		for (Said it : all) {
			List<String> said = words(it.said());
			int[] numbers = said.stream().mapToInt(vocabulary::number).distinct().toArray();
			phrases.add(it.as(it.kind(), numbers));
			if (said.size() == 1 && it.kind() == Saying.Kind.TRIGGER) {
				int[] parts = vocabulary.parts(said.get(0), stems);
				if (parts.length > 0) {
					phrases.add(it.as(Saying.Kind.PARTS, parts));
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
