package fi.hetki.statistics;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which figures of a total may be shown so that nobody can be worked out, docs/scoring.md section 11: five persons and
 * twenty moments in each, and what is hidden cannot be had by subtracting either, because at least two parts with five
 * persons between them hide together. Primary and complementary cell suppression, after L. Willenborg and T. de Waal:
 * Elements of Statistical Disclosure Control. Springer 2001, chapter 6.
 * <p>
 * It looks at one total and its parts. Where a part has parts of its own, those of a hidden one stay hidden with it.
 * For the same total seen twice, with another filter or on another day, see {@link Figure}.
 *
 * @param total whether the total may be shown
 * @param shown the keys of the parts that may be shown, in the order in which they came
 */
public record Cells<K>(boolean total, Set<K> shown) {

	/** Fewer persons than this are never spoken of. */
	public static final int PERSONS = 5;

	/** Fewer moments than this are never spoken of. */
	public static final int MOMENTS = 20;

	/**
	 * @param parts everything that the total is made of; a moment is in one part, a person may be in several. An empty
	 * part is not shown, and hides nothing else: there is nobody in it to work out.
	 * @throws IllegalArgumentException when two parts have the same key
	 */
	public static <K> Cells<K> of(List<Cell<K>> parts) {
		if (parts.stream().map(Cell::key).distinct().count() < parts.size()) {
			throw new IllegalArgumentException("Two parts of a total have the same key");
		}
		if (!enough(persons(parts), parts.stream().mapToInt(Cell::moments).sum())) {
			return new Cells<>(false, Set.of());
		}
		List<Cell<K>> hidden = new ArrayList<>(
				parts.stream().filter(it -> !it.enough() && it.moments() > 0).toList());
		Deque<Cell<K>> open = parts.stream()
			.filter(Cell::enough)
			.sorted(comparingInt((Cell<K> it) -> it.persons().size()).thenComparingInt(Cell::moments))
			.collect(Collectors.toCollection(ArrayDeque::new));
		while (!open.isEmpty() && !safe(hidden)) {
			hidden.add(open.removeFirst());
		}
		Set<K> shown = parts.stream().filter(open::contains).map(Cell::key)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Cells<>(true, shown);
	}

	/** Whether so few persons or moments may be spoken of. */
	public static boolean enough(int persons, int moments) {
		return persons >= PERSONS && moments >= MOMENTS;
	}

	public boolean shows(K key) {
		return this.shown.contains(key);
	}

	private static <K> boolean safe(List<Cell<K>> hidden) {
		return hidden.isEmpty() || hidden.size() > 1 && persons(hidden) >= PERSONS;
	}

	private static <K> int persons(Collection<Cell<K>> cells) {
		Set<UUID> all = new HashSet<>();
		cells.forEach(it -> all.addAll(it.persons()));
		return all.size();
	}
}
