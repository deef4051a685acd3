package fi.hetki.rubric;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/** The name by which answers know a sentence for ever: its dimension and the longest word of it. */
final class ItemKey {

	private static final int LONGEST_WORD = 30;

	private ItemKey() {
	}

	/** @param taken all keys that ever stood for a sentence */
	static String of(String dimension, String sentence, Set<String> taken) {
		String key = dimension + "." + word(sentence);
		String free = key;
		for (int number = 2; taken.contains(free); number++) {
			free = key + "_" + number;
		}
		return free;
	}

	private static String word(String sentence) {
		String plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String word = Arrays.stream(plain.split("[^a-z0-9]+")).max(Comparator.comparingInt(String::length)).orElse("");
		return word.isEmpty() ? "sentence" : word.substring(0, Math.min(word.length(), LONGEST_WORD));
	}
}
