package fi.hetki.catalogue;

import fi.hetki.tables.BatchDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes files of services in. */
@Service
class ImportDesk extends BatchDesk<CatalogueImport> {

	private final ImportFiles files;

	private final ImportRows rows;

	ImportDesk(CatalogueImports imports, ImportFiles files, ImportRows rows, Clock clock) {
		super(imports, clock);
		this.files = files;
		this.rows = rows;
	}

	@Override
	protected CatalogueImport batch(UUID id, UUID site, UUID by, String fileName, Instant at) {
		return new CatalogueImport(id, site, by, fileName, at);
	}

	@Override
	protected void keep(UUID id, byte[] content) {
		this.files.save(new ImportFile(id, content));
	}

	@Override
	protected boolean hasRowsToWrite(CatalogueImport it) {
		return this.rows.counts(it.id()).stream().anyMatch(count -> count.kind().writes());
	}
}
