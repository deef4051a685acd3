package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Makes the phrasebook of one language out of what the catalogue says. */
final class PhrasebookPrinter {

	private final String language;

	private final List<Said> all = new ArrayList<>();

	/** What a word may stand for besides itself. */
	private final Map<String, Set<String>> alike = new LinkedHashMap<>();

	private record Said(int offering, String said, Saying.Kind kind) {

		Saying as(Saying.Kind as, int[] words) {
			return new Saying(offering, said, as, words);
		}

	}

	private PhrasebookPrinter(String language) {
		this.language = language;
	}

	static Phrasebook print(List<Wanted> offerings, String language) {
		PhrasebookPrinter printer = new PhrasebookPrinter(language);
		for (int offering = 0; offering < offerings.size(); offering++) {
			printer.gather(offering, offerings.get(offering));
		}
		return printer.print(offerings.size());
	}

	private void gather(int offering, Wanted wanted) {
		say(offering, wanted.name().in(language), Saying.Kind.NAME);
		say(offering, wanted.description().in(language), Saying.Kind.DESCRIPTION);
		wanted.said(language).forEach(phrase -> {
			if (phrase.kind() == Phrase.Kind.SYNONYM) {
				synonyms(offering, phrase.phrase());
			}
			else {
				say(offering, phrase.phrase(), kind(phrase, wanted));
			}
		});
	}

	/** "tyre = tire, rubber": one word for another holds for the whole catalogue, a phrase for a phrase only for this offering. */
	private void synonyms(int offering, String line) {
		String[] sides = line.split("=", 2);
		List<String> head = words(sides[0]);
		for (String other : sides[sides.length - 1].split(",")) {
			List<String> said = words(other);
			if (head.size() == 1 && said.size() == 1 && sides.length == 2 && !isCommon(head.get(0)) && !isCommon(said.get(0))) {
				alike.computeIfAbsent(said.get(0), it -> new LinkedHashSet<>()).add(head.get(0));
			}
			else {
				say(offering, other, Saying.Kind.SITUATION);
			}
		}
	}

	private static Saying.Kind kind(Phrase phrase, Wanted wanted) {
		if (wanted.askOnly().contains(phrase)) {
			return Saying.Kind.ASK;
		}
		return switch (phrase.kind()) {
			case TRIGGER -> Saying.Kind.TRIGGER;
			case SITUATION -> Saying.Kind.SITUATION;
			case HINT -> Saying.Kind.HINT;
			case EXCLUSION -> Saying.Kind.EXCLUSION;
			case SYNONYM -> throw new IllegalArgumentException("A synonym says nothing by itself");
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
		alike.forEach((word, others) -> {
			words.add(word);
			words.addAll(others);
		});
		Vocabulary vocabulary = new Vocabulary(language, words, alike);
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
				Weights.of(phrases, common(words, vocabulary), vocabulary.size(), offerings), offerings);
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
