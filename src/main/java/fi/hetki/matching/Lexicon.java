package fi.hetki.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How people describe a need who do not know what it is called, by the key of the offering that answers it.
 * It only adds: a catalogue with other keys works by its own triggers.
 */
final class Lexicon {

	private static final Lexicon EMPTY = new Lexicon();

	private final Map<String, List<Entry>> byKey = new HashMap<>();

	record Entry(String said, Saying.Kind kind) {
	}

	private Lexicon() {
	}

	static Lexicon empty() {
		return EMPTY;
	}

	static Lexicon in(String language) {
		Lexicon lexicon = new Lexicon();
		String key = "";
		for (String line : Resource.lines("situations-" + language + ".txt")) {
			if (line.startsWith("[")) {
				key = line.substring(1, line.indexOf(']'));
			}
			else {
				lexicon.add(key, line);
			}
		}
		return lexicon;
	}

	List<Entry> entries(String key) {
		return byKey.getOrDefault(key, List.of());
	}

	/** A line holds phrases between semicolons; ? marks a hint that proves nothing alone, ! a phrase that rules out. */
	private void add(String key, String line) {
		for (String part : line.split(";")) {
			String said = part.strip();
			Saying.Kind kind = said.startsWith("?") ? Saying.Kind.HINT
					: said.startsWith("!") ? Saying.Kind.EXCLUSION : Saying.Kind.SITUATION;
			String phrase = kind == Saying.Kind.SITUATION ? said : said.substring(1).strip();
			if (!phrase.isEmpty()) {
				byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(phrase, kind));
			}
		}
	}

}
