package fi.hetki.matching;

import java.util.List;
import java.util.Map;

/** Tells Finnish, Swedish and English apart by their commonest words and by spellings that are typical of one of them. */
final class LanguageGuess {

	/** The first sentences tell; the rest of a long text would only take time. */
	private static final int ENOUGH = 80;

	private static final double COMMON_WORD = 2;

	private static final double TYPICAL = 0.4;

	/** Inside a word; $ marks its end. Written without dots and rings, because many type so. */
	private static final Map<String, List<String>> SPELLINGS = Map.of(
			"fi", List.of("aa", "aa$", "ii", "uu", "yy", "kk", "tt", "uo", "yo", "ssa", "sta", "lla", "lta", "lle$",
					"i$", "u$", "in$", "on$", "us$", "inen$", "at$", "ut$"),
			"sv", List.of("ck", "lj", "fj", "skr", "skj", "oms", "ning", "slut", "byte", "ar$", "er$", "et$", "ig$",
					"het$", "ade$", "arna$", "erna$"),
			"en", List.of("c", "th", "wh", "sh", "ch", "ea", "ee", "oo", "ou", "ow", "y$", "ing$", "ed$", "ly$", "es$",
					"ke$", "ge$"));

	private static final Map<String, String> LETTERS = Map.of("sv", "å", "en", "w");

	private LanguageGuess() {
	}

	static String of(String text, String fallback) {
		return of(Words.of(text), fallback, 1);
	}

	/** @param clearly how many times as much another language must speak for itself as the fallback does */
	static String of(List<Word> words, String fallback, double clearly) {
		String best = fallback;
		double most = clearly * words.stream().limit(ENOUGH).mapToDouble(word -> score(word, fallback)).sum();
		for (String language : Languages.ALL) {
			if (language.equals(fallback)) {
				continue;
			}
			double score = words.stream().limit(ENOUGH).mapToDouble(word -> score(word, language)).sum();
			if (score > most) {
				most = score;
				best = language;
			}
		}
		return best;
	}

	private static double score(Word word, String language) {
		double score = StopWords.in(language).contains(word.folded()) ? COMMON_WORD : 0;
		if (word.plain().contains(LETTERS.getOrDefault(language, " "))) {
			score += COMMON_WORD;
		}
		String ended = word.folded() + "$";
		int typical = 0;
		for (String spelling : SPELLINGS.get(language)) {
			typical += ended.contains(spelling) ? 1 : 0;
		}
		return score + TYPICAL * typical;
	}

}
