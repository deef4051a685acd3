package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text cut at its evidence, for a page to underline. */
public record Quote(String text, boolean marked) {

	private static final int CONTEXT = 18;

	/** The whole text in pieces; evidence beyond its end or inside other evidence is passed over. */
	public static List<Quote> of(String text, List<Evidence> evidence) {
		List<Quote> pieces = new ArrayList<>();
		int done = 0;
		for (Evidence it : evidence.stream().sorted(Comparator.comparingInt(Evidence::start)).toList()) {
			if (it.start() >= done && it.end() <= text.length() && it.start() < it.end()) {
				add(pieces, text.substring(done, it.start()), false);
				add(pieces, text.substring(it.start(), it.end()), true);
				done = it.end();
			}
		}
		add(pieces, text.substring(done), false);
		return pieces;
	}

	/** The stretch around the evidence, a few words to each side, so that a row stays one line. */
	public static List<Quote> around(String text, List<Evidence> evidence) {
		if (evidence.isEmpty()) {
			return List.of();
		}
		Evidence first = evidence.get(0);
		int from = back(text, first.start());
		int to = ahead(text, first.end());
		return of(text.substring(from, to), evidence.stream()
			.filter(it -> it.start() >= from && it.end() <= to)
			.map(it -> new Evidence(it.start() - from, it.end() - from, it.quote(), it.trigger()))
			.toList());
	}

	private static int back(String text, int start) {
		int from = Math.max(0, start - CONTEXT);
		while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
			from++;
		}
		return from;
	}

	private static int ahead(String text, int end) {
		int to = Math.min(text.length(), end + CONTEXT);
		while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
			to--;
		}
		return to;
	}

	private static void add(List<Quote> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Quote(text, marked));
		}
	}
}
