package fi.hetki.cards;

import fi.hetki.leads.GatedLeads.Row;
import fi.hetki.routing.Router;
import fi.hetki.statistics.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leads of some time, told only where they are about enough people.
 *
 * @param leads how many; null where there are too few
 * @param held those that a gate held, be it one or more
 * @param released those of them that went on, with all that they waited for put right; null where too few were held
 */
record Gated(@Nullable Integer leads, @Nullable Integer held, @Nullable Integer released) {

	/** They wait for a turn and for the very answer that gates are measured by. */
	private static final Set<String> OTHERS = Set.of(Router.QUEUE, "pulse");

	static Gated of(Collection<Row> rows) {
		Map<UUID, List<Row>> leads = rows.stream().collect(Collectors.groupingBy(Row::lead));
		List<List<Row>> held = leads.values().stream().filter(it -> it.stream().anyMatch(Gated::holds)).toList();
		if (!enough(leads.values())) {
			return new Gated(null, null, null);
		}
		return new Gated(leads.size(), held.size(), !enough(held) ? null
				: (int) held.stream().filter(it -> it.stream().filter(Gated::holds).allMatch(row -> row.released() != null)).count());
	}

	/** Moments with a lead that was held, or all the others. */
	static Set<UUID> moments(Collection<Row> rows, boolean held) {
		Set<UUID> waited = rows.stream().filter(Gated::holds).map(Row::moment).collect(Collectors.toSet());
		return held ? waited : rows.stream().map(Row::moment).filter(it -> !waited.contains(it)).collect(Collectors.toSet());
	}

	private static boolean holds(Row row) {
		return row.gate() != null && !OTHERS.contains(row.gate());
	}

	private static boolean enough(Collection<List<Row>> leads) {
		return Cell.of("leads", leads.stream().map(it -> it.get(0).noticedBy()).toList()).enough();
	}
}
