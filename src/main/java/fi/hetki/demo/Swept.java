package fi.hetki.demo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes and what stays when the demonstration firm is taken out, in the kinds of things that people know. */
record Swept(List<Kind> gone, List<Kind> staying) implements Serializable {

	/** In the order in which a person would tell them; everything else is counted as one. */
	private static final List<String> KINDS = List.of("site", "team", "person", "offering", "customer", "moment", "lead");

	private static final String OTHER = "other";

	static Swept of(Map<String, Integer> before, Map<String, Integer> after, Map<String, List<String>> needed) {
		Map<String, Integer> gone = new LinkedHashMap<>();
		before.forEach((table, rows) -> gone.put(table, rows - after.getOrDefault(table, 0)));
		return new Swept(kinds(gone, Map.of()), kinds(after, needed));
	}

	private static List<Kind> kinds(Map<String, Integer> rows, Map<String, List<String>> needed) {
		List<Kind> kinds = new ArrayList<>();
		KINDS.forEach(it -> kinds.add(new Kind(it, rows.getOrDefault(it, 0), kinds(it, needed.getOrDefault(it, List.of())))));
		int others = rows.entrySet().stream().filter(it -> !KINDS.contains(it.getKey())).mapToInt(Map.Entry::getValue).sum();
		kinds.add(new Kind(OTHER, others, List.of()));
		return kinds.stream().filter(it -> it.count() > 0).toList();
	}

	/** A note of a lead is told as a lead; what has no name of its own is told only where there is nothing else to tell. */
	private static List<String> kinds(String kind, List<String> tables) {
		List<String> known = KINDS.stream()
			.filter(it -> !it.equals(kind) && tables.stream().anyMatch(table -> table.startsWith(it)))
			.toList();
		return (known.isEmpty() && !tables.isEmpty()) ? List.of(OTHER) : known;
	}

	public boolean nothing() {
		return this.gone.isEmpty() && this.staying.isEmpty();
	}

	/**
	 * @param key one of site, team, person, offering, customer, moment, lead and other
	 * @param neededBy kinds of rows that name these
	 */
	record Kind(String key, int count, List<String> neededBy) implements Serializable {

		@Override
		public String toString() {
			return this.count + " " + this.key;
		}
	}
}
