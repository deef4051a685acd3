package fi.hetki.tables;

import fi.hetki.people.Entry;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What was uploaded, kept until it is not needed any more, so that reading can begin anew. */
@MappedSuperclass
public abstract class BatchFile extends Entry {

	private byte[] content;

	protected BatchFile() {
	}

	protected BatchFile(UUID batchId, byte[] content) {
		super(batchId);
		this.content = content;
	}

	public byte[] content() {
		return this.content;
	}
}
