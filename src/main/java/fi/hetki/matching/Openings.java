package fi.hetki.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters with which the alternatives of a regular expression begin. A clause that has none of them cannot meet it,
 * and that is seen much sooner than the expression would find out.
 * @param any with a space before each, for they begin a word; empty where an alternative begins with something else than letters, so that nothing can be told beforehand
 */
record Openings(List<String> any) {

	/** Reads what the lists of denials are written with: letters, groups, and looking round, which is passed over. */
	static Openings of(String regex) {
		List<String> openings = new ArrayList<>();
		return new Openings(read(regex, openings) ? List.copyOf(openings) : List.of());
	}

	/** @param spaced what was said, with a space before each word */
	boolean mayBeIn(String spaced) {
		for (String opening : this.any) {
			if (spaced.contains(opening)) {
				return true;
			}
		}
		return this.any.isEmpty();
	}

	private static boolean read(String regex, List<String> openings) {
		int from = 0;
		for (int at = 0; at <= regex.length(); at++) {
			if (at == regex.length() || regex.charAt(at) == '|') {
				if (!readOne(regex.substring(from, at), openings)) {
					return false;
				}
				from = at + 1;
			}
			else if (regex.charAt(at) == '(') {
				at = end(regex, at) - 1;
			}
		}
		return true;
	}

	private static boolean readOne(String regex, List<String> openings) {
		if (regex.startsWith("(?!") || regex.startsWith("(?<!")) {
			return readOne(regex.substring(end(regex, 0)), openings);
		}
		if (regex.startsWith("(?:")) {
			int end = end(regex, 0);
			return !mayBeMissing(regex, end) && read(regex.substring(3, end - 1), openings);
		}
		int letters = 0;
		while (letters < regex.length() && (Character.isLetter(regex.charAt(letters)) || regex.charAt(letters) == ' ')) {
			letters++;
		}
		String opening = regex.substring(0, mayBeMissing(regex, letters) ? letters - 1 : letters);
		openings.add(" " + opening);
		return !opening.isEmpty();
	}

	private static boolean mayBeMissing(String regex, int at) {
		return at > 0 && at < regex.length() && "?*{".indexOf(regex.charAt(at)) >= 0;
	}

	/** Just after the group that begins here. */
	private static int end(String regex, int at) {
		int depth = 0;
		do {
			depth += (regex.charAt(at) == '(') ? 1 : (regex.charAt(at) == ')') ? -1 : 0;
			at++;
		}
		while (depth > 0);
		return at;
	}
}
