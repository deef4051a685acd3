package fi.hetki.routing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many open leads people have; whoever keeps the leads answers. */
public interface Workload {

	/** Open leads by person; who is missing has none. */
	Map<UUID, Long> openLeads(Collection<UUID> people);
}
