package fi.hetki.customers;

import fi.hetki.tables.BatchFile;
import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
class CustomerImportFile extends BatchFile {

	protected CustomerImportFile() {
	}

	CustomerImportFile(UUID importId, byte[] content) {
		super(importId, content);
	}
}
