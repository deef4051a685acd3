package fi.hetki.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A figure about several persons, and what each of them brought to it. Two figures that differ by one to four persons
 * are never both shown, docs/scoring.md section 11: whoever subtracts one from the other would read what those few
 * brought. The earlier one stays until five have changed.
 *
 * @param brought by person, whatever tells one contribution from another: the moments, or their number and sum. Somebody
 * who brought something else than before counts as changed like somebody who came or left.
 * @param value what is shown
 */
public record Figure<P, V>(Map<P, ?> brought, V value) {

	public Figure {
		brought = Map.copyOf(brought);
	}

	/**
	 * This figure, or the latest of the earlier ones that would give somebody away beside it. It compares two at a time;
	 * equations in three and more figures are left to whole periods, which do not overlap.
	 *
	 * @param earlier all that has been shown of the same thing, to anybody, oldest first
	 */
	public Figure<P, V> beside(List<Figure<P, V>> earlier) {
		return earlier.stream().filter(this::tells).reduce((before, after) -> after).orElse(this);
	}

	/** Whether the difference of the two is about one to four persons. */
	boolean tells(Figure<P, V> other) {
		Set<P> all = new HashSet<>(this.brought.keySet());
		all.addAll(other.brought.keySet());
		long changed = all.stream()
			.filter(it -> !Objects.equals(this.brought.get(it), other.brought.get(it)))
			.count();
		return changed > 0 && changed < Cells.PERSONS;
	}
}
