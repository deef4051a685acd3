package fi.hetki.matching;

import java.util.List;

/** As much of a text as a list has room for. */
final class Excerpt {

	private static final int WHOLE = 240;

	private Excerpt() {
	}

	/** A short text whole, a long one cut at its evidence; where nothing tells anything, its beginning. */
	static List<Quote> of(String text, List<Evidence> evidence) {
		if (text.length() <= WHOLE) {
			return Quote.of(text, evidence);
		}
		List<Quote> around = Quote.around(text, evidence);
		return around.isEmpty() ? List.of(new Quote(beginning(text), false)) : around;
	}

	private static String beginning(String text) {
		int blank = text.lastIndexOf(' ', WHOLE);
		return text.substring(0, (blank > 0) ? blank : text.offsetByCodePoints(0, text.codePointCount(0, WHOLE))) + " …";
	}
}
