package fi.hetki.matching;

import java.util.List;

/**
 * A blunt Finnish stem that is the same for most cases of a noun and most forms of a verb. Snowball keeps the
 * consonant gradation (renkaat, kirjanpidon) and the changing endings (katsastuksen); this one levels them.
 */
final class FinnishStem {

	private static final List<String> CLITICS = List.of("kaan", "kin", "han");

	private static final List<String> OWNERS = List.of("nsa", "mme", "nne");

	/** Only long words lose these, for short ones would turn into one another (käytetty, käydä). */
	private static final List<String> PASSIVES = List.of("ettiin", "attiin", "uttiin", "ettava", "attava", "ettaisi",
			"ettu", "etty", "attu", "etaan", "ataan");

	private static final List<String> ENDINGS = List.of("kseen", "ksella", "ksesta", "ksessa", "ksien", "ksia", "ksen",
			"kset", "minen", "misen", "mista", "massa", "masta", "maan", "neet", "nut", "nyt", "vat", "isi", "iksi",
			"issa", "ista", "illa", "ilta", "ille", "iden", "itten", "ihin", "iin", "ien", "jen", "ssa", "sta", "lla",
			"lta", "lle", "ksi", "seen", "inen", "nen", "isen", "sen", "iset", "set", "tta", "ita", "ja", "ta", "na",
			"et", "en", "in", "an", "on", "un", "yn", "n", "t", "s");

	private static final String[][] GRADES = { { "kk", "k" }, { "pp", "p" }, { "tt", "t" }, { "ng", "nk" },
			{ "mm", "mp" }, { "nn", "nt" }, { "ll", "lt" }, { "rr", "rt" }, { "d", "t" } };

	private FinnishStem() {
	}

	static String of(String folded) {
		String stem = without(folded, CLITICS, 5);
		stem = without(stem, OWNERS, 4);
		stem = without(stem, PASSIVES, 5);
		stem = without(stem, ENDINGS, 3);
		stem = levelled(bare(stem));
		return stem.endsWith("im") && stem.length() > 5 ? stem.substring(0, stem.length() - 2) : stem;
	}

	private static String without(String word, List<String> endings, int rest) {
		for (String ending : endings) {
			if (word.endsWith(ending) && word.length() - ending.length() >= rest) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return word;
	}

	/** Gradation never touches the first consonant of a word. */
	private static String levelled(String stem) {
		String rest = stem.substring(Math.min(1, stem.length()));
		for (String[] grade : GRADES) {
			rest = rest.replace(grade[0], grade[1]);
		}
		return stem.substring(0, Math.min(1, stem.length())) + rest;
	}

	private static String bare(String stem) {
		int end = stem.length();
		while (end > 4 && "aeiouy".indexOf(stem.charAt(end - 1)) >= 0) {
			end--;
		}
		return stem.substring(0, end);
	}

}
