package fi.hetki.customers;

import fi.hetki.people.Names;
import java.util.Map;
import java.util.UUID;

/** What the services of a site are called, told by a module that knows the catalogue. */
public interface ServiceNames {

	/** In the order in which one looks for them. */
	Map<UUID, Names> at(UUID site);
}
