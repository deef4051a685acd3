package fi.hetki.statistics;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * One part of a total, and whom it speaks of; not the figure itself.
 *
 * @param key what tells it from its neighbours, for example a team or a month
 * @param persons whose moments they are
 * @param moments how many, over all persons
 */
public record Cell<K>(K key, Set<UUID> persons, int moments) {

	public Cell {
		persons = Set.copyOf(persons);
		if (moments < persons.size()) {
			throw new IllegalArgumentException("Everybody in a cell has a moment in it");
		}
	}

	/** @param authors whose each moment is, one entry a moment */
	public static <K> Cell<K> of(K key, Collection<UUID> authors) {
		return new Cell<>(key, Set.copyOf(authors), authors.size());
	}

	/** Whether it may be shown at all; its neighbours may still ask it to hide, see {@link Cells}. */
	public boolean enough() {
		return Cells.enough(this.persons.size(), this.moments);
	}
}
