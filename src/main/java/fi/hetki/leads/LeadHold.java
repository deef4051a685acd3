package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gate that asks a lead to wait, and how it was released. */
@Entity
public class LeadHold extends Entry {

	private UUID leadId;

	private String gate;

	private Instant setAt;

	private Instant expiresAt;

	private @Nullable Instant releasedAt;

	private @Nullable UUID releasedBy;

	private @Nullable String releaseNote;

	protected LeadHold() {
	}

	LeadHold(UUID leadId, String gate, Instant setAt, Instant expiresAt) {
		this.leadId = leadId;
		this.gate = gate;
		this.setAt = setAt;
		this.expiresAt = expiresAt;
	}

	void release(UUID by, String note, Instant at) {
		this.releasedBy = by;
		this.releaseNote = note;
		this.releasedAt = at;
	}

	public UUID leadId() {
		return this.leadId;
	}

	public String gate() {
		return this.gate;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public boolean waits() {
		return this.releasedAt == null;
	}

	public @Nullable String releaseNote() {
		return this.releaseNote;
	}
}
