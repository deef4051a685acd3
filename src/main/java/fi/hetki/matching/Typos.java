package fi.hetki.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words that a slip of the thumb turns into one another: a letter missing, extra, wrong or swapped. */
final class Typos {

	private static final int SHORTEST = 6;

	private static final int LONG = 10;

	/** People rarely miss the first letter, and filing by it and by the length keeps the search short. */
	private final Map<Start, List<Known>> byStart = new HashMap<>();

	private record Start(char letter, int length) {
	}

	/** @param letters one bit for each letter that the stem has */
	private record Known(String stem, int letters) {

		static int letters(String stem) {
			int letters = 0;
			for (int i = 0; i < stem.length(); i++) {
				letters |= 1 << (stem.charAt(i) & 31);
			}
			return letters;
		}

		/** A slip changes at most two kinds of letters, so most stems need no closer look. */
		boolean mayBe(String said, int letters, int slips) {
			return Integer.bitCount(this.letters ^ letters) <= 2 * slips && apart(said, this.stem, slips) <= slips;
		}
	}

	Typos(Collection<String> stems) {
		stems.stream()
			.filter(stem -> stem.length() >= SHORTEST)
			.forEach(stem -> byStart.computeIfAbsent(new Start(stem.charAt(0), stem.length()), first -> new ArrayList<>())
				.add(new Known(stem, Known.letters(stem))));
	}

	List<String> of(String stem) {
		if (stem.length() < SHORTEST) {
			return List.of();
		}
		int slips = stem.length() >= LONG ? 2 : 1;
		int letters = Known.letters(stem);
		List<String> found = new ArrayList<>();
		for (int length = stem.length() - slips; length <= stem.length() + slips; length++) {
			for (Known known : byStart.getOrDefault(new Start(stem.charAt(0), length), List.of())) {
				if (known.mayBe(stem, letters, slips)) {
					found.add(known.stem);
				}
			}
		}
		return found;
	}

	/** Edit distance with swaps of neighbours (optimal string alignment), given up once it passes the limit. */
	static int apart(String one, String other, int limit) {
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return limit + 1;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

}
