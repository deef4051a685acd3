package fi.hetki.matching;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as a hurried thumb types them: no capitals, no dots, no accents. */
final class Folding {

	private Folding() {
	}

	static String lower(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
	}

	static String fold(String lower) {
		if (isAscii(lower)) {
			return lower;
		}
		String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
		StringBuilder folded = new StringBuilder(apart.length());
		apart.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> folded.append((char) c));
		return folded.toString();
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

}
