package fi.hetki.catalogue;

import fi.hetki.tables.BatchFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "catalogue_import_file")
class ImportFile extends BatchFile {

	protected ImportFile() {
	}

	ImportFile(UUID importId, byte[] content) {
		super(importId, content);
	}
}
