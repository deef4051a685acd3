package fi.hetki.matching;

import java.util.List;

/** Levels the plural and definite endings that Snowball leaves apart (bilen, bilarna; verkstad, verkstäder). */
final class SwedishStem {

	private static final List<String> ENDINGS = List.of("ningarna", "ningens", "ningar", "ningen", "ning", "arnas",
			"ernas", "ornas", "arna", "erna", "orna", "ande", "aren", "are", "ade", "ats", "ens", "ets", "ar", "er",
			"or", "en", "et", "ad", "at", "as", "te", "de", "na", "a", "e", "n", "t", "s");

	private SwedishStem() {
	}

	static String of(String folded) {
		for (String ending : ENDINGS) {
			if (folded.endsWith(ending) && folded.length() - ending.length() >= 3) {
				return folded.substring(0, folded.length() - ending.length());
			}
		}
		return folded;
	}

}
