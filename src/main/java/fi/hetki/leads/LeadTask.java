package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class LeadTask extends Entry {

	private UUID leadId;

	private String text;

	private UUID createdBy;

	private Instant createdAt;

	private @Nullable UUID doneBy;

	private @Nullable Instant doneAt;

	protected LeadTask() {
	}

	LeadTask(UUID leadId, String text, UUID by, Instant at) {
		this.leadId = leadId;
		this.text = text;
		this.createdBy = by;
		this.createdAt = at;
	}

	void done(UUID by, Instant at) {
		this.doneBy = by;
		this.doneAt = at;
	}

	void notDone() {
		this.doneBy = null;
		this.doneAt = null;
	}

	public UUID leadId() {
		return this.leadId;
	}

	public String text() {
		return this.text;
	}

	public boolean isDone() {
		return this.doneAt != null;
	}
}
