package fi.hetki.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The short name by which data files and the API know a service: made once, from its first English name. */
final class Key {

	/** The longest that somebody may choose. */
	static final int LONGEST_CHOSEN = 60;

	private static final int LONGEST = 50;

	private static final String CHOSEN = "[a-z0-9]+(-[a-z0-9]+)*";

	private Key() {
	}

	static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
		return cut.isEmpty() ? "service" : cut;
	}

	/** Whether somebody may choose it for a new service. */
	static boolean fits(String key) {
		return key.length() <= LONGEST_CHOSEN && key.matches(CHOSEN);
	}

	/** The key, with a number where others have it already. */
	static String of(String name, Collection<String> taken) {
		String key = of(name);
		String free = key;
		for (int number = 2; taken.contains(free); number++) {
			free = key + "-" + number;
		}
		return free;
	}
}
