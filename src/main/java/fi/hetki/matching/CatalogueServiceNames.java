package fi.hetki.matching;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.ServiceNames;
import fi.hetki.people.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who look after customers what the services are called. */
@Component
class CatalogueServiceNames implements ServiceNames {

	private final Catalogue catalogue;

	CatalogueServiceNames(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public Map<UUID, Names> at(UUID site) {
		Map<UUID, Names> names = new LinkedHashMap<>();
		for (Offering it : this.catalogue.allOf(site)) {
			names.put(it.id(), it.name());
		}
		return names;
	}
}
