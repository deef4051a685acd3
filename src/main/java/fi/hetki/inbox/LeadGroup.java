package fi.hetki.inbox;

import fi.hetki.leads.Leads;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads that want their answer at about the same time.
 * @param due nothing where the list is sorted by something else
 * @param whole whether all of them stand on this page
 */
record LeadGroup(@Nullable Horizon due, List<LeadRow> rows, boolean whole) {

	static List<LeadGroup> of(List<LeadRow> rows, LeadFilter filter, boolean more, Instant now, ZoneId zone) {
		if (rows.isEmpty()) {
			return List.of();
		}
		if (filter.order() != LeadOrder.DUE) {
			return List.of(new LeadGroup(null, rows, false));
		}
		List<LeadGroup> groups = new ArrayList<>();
		Map<Horizon, List<LeadRow>> byTime = Horizon.group(rows, now, zone);
		byTime.forEach((due, theirs) -> {
			boolean begins = groups.isEmpty() && filter.after() != null;
			boolean goesOn = groups.size() == byTime.size() - 1 && more;
			groups.add(new LeadGroup(due, theirs, !begins && !goesOn));
		});
		return groups;
	}
}
