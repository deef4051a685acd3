package fi.hetki.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text in which somebody changes the language from one sentence to the next: each part is heard in its own. */
final class Tongues {

	/** Fewer words than this have too little grammar to tell a language by. */
	private static final int FEW = 4;

	/** How much more a sentence must sound like another language than like that of the whole text. */
	private static final double CLEARLY = 1.5;

	private Tongues() {
	}

	static List<Heard> heard(List<Word> text, String language, Map<String, Phrasebook> books) {
		Map<String, List<Integer>> parts = parts(text, language);
		if (parts.size() == 1) {
			return books.get(language).heard(text);
		}
		Map<Integer, Heard> all = new LinkedHashMap<>();
		parts.forEach((spoken, places) -> books.get(spoken)
			.heard(places.stream().map(text::get).toList())
			.forEach(it -> all.merge(it.offering(), it.at(places), Heard::and)));
		return List.copyOf(all.values());
	}

	/** The numbers of the words that are said in each language; that of the whole text always comes first. */
	private static Map<String, List<Integer>> parts(List<Word> text, String language) {
		Map<Integer, List<Word>> sentences = new LinkedHashMap<>();
		text.forEach(it -> sentences.computeIfAbsent(it.sentence(), number -> new ArrayList<>()).add(it));
		Map<Integer, String> spoken = new HashMap<>();
		sentences.forEach((number, words) -> spoken.put(number,
				(words.size() < FEW) ? language : LanguageGuess.of(words, language, CLEARLY)));
		Map<String, List<Integer>> parts = new LinkedHashMap<>();
		parts.put(language, new ArrayList<>());
		for (int i = 0; i < text.size(); i++) {
			parts.computeIfAbsent(spoken.get(text.get(i).sentence()), it -> new ArrayList<>()).add(i);
		}
		return parts;
	}

	/** The same words by their numbers in the whole text. */
	static BitSet at(BitSet words, List<Integer> places) {
		BitSet moved = new BitSet();
		words.stream().forEach(it -> moved.set(places.get(it)));
		return moved;
	}
}
