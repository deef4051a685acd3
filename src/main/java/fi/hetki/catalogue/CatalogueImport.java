package fi.hetki.catalogue;

import fi.hetki.tables.Batch;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of services on its way into the draft of a site. */
@Entity
@Table(name = "catalogue_import")
class CatalogueImport extends Batch {

	protected CatalogueImport() {
	}

	CatalogueImport(UUID id, UUID siteId, UUID by, String fileName, Instant at) {
		super(id, siteId, by, fileName, at);
	}
}
