package fi.hetki.matching;

import java.util.List;
import java.util.Set;

/** Tells Finnish, Swedish and English apart by their commonest words and by letters that only one of them uses so. */
final class LanguageGuess {

	private static final int ENOUGH = 80;

	private static final List<String> FINNISH = List.of("ssa", "lla", "sta", "lta", "aa", "ii", "uu", "yy", "kk", "uo", "ie", "sti");

	private static final List<String> SWEDISH = List.of("ck", "sk", "ning", "het", "ar", "er", "en", "et", "ig");

	private static final List<String> ENGLISH = List.of("th", "wh", "ing", "ed", "ch", "w", "ea", "ough", "ly");

	private LanguageGuess() {
	}

	static String of(String text, String fallback) {
		List<Word> words = Words.of(text);
		String best = fallback;
		double most = 0;
		for (String language : Languages.ALL) {
			double score = words.stream().limit(ENOUGH).mapToDouble(word -> score(word, language)).sum();
			if (score > most) {
				most = score;
				best = language;
			}
		}
		return best;
	}

	private static double score(Word word, String language) {
		Set<String> common = StopWords.in(language);
		return (common.contains(word.folded()) ? 2 : 0) + switch (language) {
			case "fi" -> hits(word.folded(), FINNISH) + (word.plain().matches(".*[äö].*[äöy].*") ? 0.6 : 0);
			case "sv" -> hits(word.folded(), SWEDISH) + (word.plain().contains("å") ? 2 : 0);
			default -> hits(word.folded(), ENGLISH);
		};
	}

	private static double hits(String word, List<String> marks) {
		return 0.3 * marks.stream().filter(word::contains).count();
	}

}
