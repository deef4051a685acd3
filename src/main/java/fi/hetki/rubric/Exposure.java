package fi.hetki.rubric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one person has been asked so far, docs/scoring.md section 10.
 *
 * @param items how often each item was shown; missing means never
 * @param dimensions the same per dimension
 * @param resting items left out for now, because they did not come up twice in a row
 */
record Exposure(Map<String, Integer> items, Map<String, Integer> dimensions, Set<String> resting) {

	static final Exposure NONE = new Exposure(Map.of(), Map.of(), Set.of());

	private static final int REST = 10;

	/**
	 * Counts over the person's assessed moments, oldest first. Items of an older rubric are passed over.
	 * A second NA in a row does not count as shown; it sends the item to rest for ten moments.
	 */
	static Exposure after(Rubric rubric, List<List<Given>> moments) {
		Exposure exposure = new Exposure(new HashMap<>(), new HashMap<>(), new HashSet<>());
		Map<String, Integer> missesInRow = new HashMap<>();
		for (int i = 0; i < moments.size(); i++) {
			boolean recent = moments.size() - 1 - i < REST;
			for (Given given : moments.get(i)) {
				if (rubric.has(given.itemKey())) {
					exposure.add(rubric.item(given.itemKey()), misses(missesInRow, given), recent);
				}
			}
		}
		return exposure;
	}

	int of(Item item) {
		return items.getOrDefault(item.key(), 0);
	}

	int ofDimension(Item item) {
		return dimensions.getOrDefault(item.dimension(), 0);
	}

	boolean rests(Item item) {
		return resting.contains(item.key());
	}

	private void add(Item item, int misses, boolean recent) {
		if (misses < 2) {
			items.merge(item.key(), 1, Integer::sum);
			dimensions.merge(item.dimension(), 1, Integer::sum);
			resting.remove(item.key());
		}
		else if (recent) {
			resting.add(item.key());
		}
	}

	private static int misses(Map<String, Integer> inRow, Given given) {
		int misses = given.kind() == Given.Kind.NA ? inRow.getOrDefault(given.itemKey(), 0) + 1 : 0;
		inRow.put(given.itemKey(), misses);
		return misses;
	}
}
