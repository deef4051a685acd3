package fi.hetki.matching;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as a hurried thumb types them: no capitals, no dots, no accents. */
final class Folding {

	private static final int FIRST_BEYOND_ASCII = 128;

	/** Letters before the first combining mark are composed already. */
	private static final int FIRST_MARK = 0x300;

	private Folding() {
	}

	static String lower(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return isBelow(FIRST_MARK, lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
	}

	static String fold(String lower) {
		if (isBelow(FIRST_BEYOND_ASCII, lower)) {
			return lower;
		}
		StringBuilder folded = new StringBuilder(lower.length());
		for (int i = 0; i < lower.length(); i++) {
			char letter = lower.charAt(i);
			switch (letter) {
				case 'ä', 'å' -> folded.append('a');
				case 'ö' -> folded.append('o');
				default -> {
					if (letter >= FIRST_BEYOND_ASCII) {
						return foldAny(lower);
					}
					folded.append(letter);
				}
			}
		}
		return folded.toString();
	}

	private static String foldAny(String lower) {
		String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
		StringBuilder folded = new StringBuilder(apart.length());
		apart.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> folded.append((char) c));
		return folded.toString();
	}

	private static boolean isBelow(int limit, String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= limit) {
				return false;
			}
		}
		return true;
	}

}
