package fi.hetki.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns of speech by what they mean: refusing, having, handling, being fed up. What they say of a need is learned; which
 * words belong together is written down in {@code turns.txt}, so that one language learns from the others.
 */
final class Turns {

	enum Meaning {

		NEG, NEVER, ALREADY, STILL, WANT, ASK, INTEREST, REFUSE, HAVE, DONE, HANDLES, OTHERS, SELF, ELSEWHERE, PAST, LATER,
		CONTENT, NOUSE, ENDS, ADVISED, PUSH, COVERED, PROBLEM, TIRED, PLAN, BUT, THANKS, SMALLTALK, ADMIN

	}

	/** A turn that begins at a word of the text and is this many words long. */
	record Turn(Meaning meaning, int at, int length) {
	}

	private record Entry(Meaning meaning, String[] words) {

		boolean stands(List<Word> text, int at) {
			for (int i = 0; i < this.words.length; i++) {
				if (at + i >= text.size() || !meets(this.words[i], text.get(at + i).folded())) {
					return false;
				}
			}
			return true;
		}

		private static boolean meets(String written, String said) {
			return written.endsWith("*") ? said.regionMatches(0, written, 0, written.length() - 1) : said.equals(written);
		}
	}

	private static final Map<String, Turns> BY_LANGUAGE = read();

	/** By the first two letters of the first word; nothing shorter is written with a star. */
	private final Map<String, List<Entry>> entries = new HashMap<>();

	private Turns() {
	}

	static Turns in(String language) {
		return BY_LANGUAGE.get(language);
	}

	private static Map<String, Turns> read() {
		Map<String, Turns> all = new HashMap<>();
		Languages.ALL.forEach(language -> all.put(language, new Turns()));
		Meaning meaning = Meaning.NEG;
		for (String line : Resource.lines("turns.txt")) {
			if (line.startsWith("[")) {
				meaning = Meaning.valueOf(line.substring(1, line.indexOf(']')));
			}
			else {
				all.get(line.substring(0, 2)).add(meaning, line.substring(3));
			}
		}
		return all;
	}

	private void add(Meaning meaning, String line) {
		for (String turn : line.split(";")) {
			String[] words = Folding.fold(Folding.lower(turn.strip())).replaceAll("['’]", "").split("[\\s-]+");
			if (!words[0].isEmpty()) {
				this.entries.computeIfAbsent(start(words[0].replace("*", "")), it -> new ArrayList<>()).add(new Entry(meaning, words));
			}
		}
	}

	private static String start(String word) {
		return word.substring(0, Math.min(2, word.length()));
	}

	/** The longest turn of each meaning at each place. */
	List<Turn> of(List<Word> text) {
		List<Turn> found = new ArrayList<>();
		for (int at = 0; at < text.size(); at++) {
			List<Entry> likely = this.entries.getOrDefault(start(text.get(at).folded()), List.of());
			if (likely.isEmpty()) {
				continue;
			}
			Map<Meaning, Integer> longest = new EnumMap<>(Meaning.class);
			for (Entry entry : likely) {
				if (entry.stands(text, at)) {
					longest.merge(entry.meaning, entry.words.length, Math::max);
				}
			}
			int place = at;
			longest.forEach((meaning, length) -> found.add(new Turn(meaning, place, length)));
		}
		return found;
	}
}
