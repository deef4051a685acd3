package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was uploaded, kept until it has been read, so that reading can begin anew. */
@Entity
@Table(name = "catalogue_import_file")
class ImportFile extends Entry {

	private byte[] content;

	protected ImportFile() {
	}

	ImportFile(UUID importId, byte[] content) {
		super(importId);
		this.content = content;
	}

	byte[] content() {
		return this.content;
	}
}
