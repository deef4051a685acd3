package fi.hetki.leads;

import fi.hetki.files.FileKind;
import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to a lead; its bytes are in the file store. */
@Entity
public class LeadAttachment extends Entry {

	private UUID leadId;

	private String name;

	@Enumerated(EnumType.STRING)
	private FileKind kind;

	private long sizeBytes;

	private String sha256;

	private UUID addedBy;

	private Instant addedAt;

	protected LeadAttachment() {
	}

	LeadAttachment(UUID leadId, NoteDesk.Brought brought, UUID by, Instant at) {
		this.leadId = leadId;
		this.name = brought.name();
		this.kind = brought.kind();
		this.sizeBytes = brought.kept().size();
		this.sha256 = brought.kept().sha256();
		this.addedBy = by;
		this.addedAt = at;
	}

	public UUID leadId() {
		return this.leadId;
	}

	public String name() {
		return this.name;
	}

	public FileKind kind() {
		return this.kind;
	}

	public long size() {
		return this.sizeBytes;
	}

	String sha256() {
		return this.sha256;
	}

	public UUID addedBy() {
		return this.addedBy;
	}

	public Instant addedAt() {
		return this.addedAt;
	}
}
