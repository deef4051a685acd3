package fi.hetki.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** All offerings of a catalogue, ready to be listened for. Built once for each state of the catalogue. */
final class TriggerIndex {

	/** Below this the person at the counter is better served by silence. */
	static final double THRESHOLD = 0.55;

	private static final String FALLBACK = "fi";

	private static final int FEW = 4;

	private final List<String> keys;

	private final Map<String, Phrasebook> books;

	private TriggerIndex(List<String> keys, Map<String, Phrasebook> books) {
		this.keys = keys;
		this.books = books;
	}

	static TriggerIndex of(Collection<Wanted> wanted) {
		return of(wanted, Lexicon::in);
	}

	static TriggerIndex of(Collection<Wanted> wanted, Function<String, Lexicon> lexicons) {
		List<Wanted> offerings = List.copyOf(wanted);
		return new TriggerIndex(offerings.stream().map(Wanted::key).toList(),
				Languages.ALL.stream()
					.collect(Collectors.toUnmodifiableMap(language -> language,
							language -> PhrasebookPrinter.print(offerings, lexicons.apply(language), language))));
	}

	/** Without a language, or with one that nobody speaks here, the text itself tells it. */
	Hearing hear(String text, @Nullable String language) {
		List<Word> words = Words.of(text);
		String spoken = language != null && books.containsKey(language) ? language : guess(text, words);
		if (words.isEmpty()) {
			return Hearing.ofNothing(spoken);
		}
		List<Met> met = books.get(spoken).met(words);
		return new Verdict(text, words, keys, Denials.in(spoken).of(words, met)).on(spoken, met);
	}

	/** A few words have too little grammar to guess by; then the language that knows them best wins. */
	private String guess(String text, List<Word> words) {
		String guess = LanguageGuess.of(text, FALLBACK);
		if (words.isEmpty() || words.size() > FEW) {
			return guess;
		}
		double clearest = books.get(guess).clearest(words);
		return Languages.ALL.stream()
			.filter(language -> books.get(language).clearest(words) > clearest)
			.max(Comparator.comparingDouble(language -> books.get(language).clearest(words)))
			.orElse(guess);
	}

}
