package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class LeadTask extends Entry {

	private UUID leadId;

	private String text;

	private UUID createdBy;

	private Instant createdAt;

	private @Nullable LocalDate dueOn;

	private @Nullable UUID doneBy;

	private @Nullable Instant doneAt;

	protected LeadTask() {
	}

	LeadTask(UUID id, UUID leadId, String text, @Nullable LocalDate dueOn, UUID by, Instant at) {
		super(id);
		this.leadId = leadId;
		this.text = text;
		this.dueOn = dueOn;
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

	/** Whether it asks for the same, and is still to be done. */
	boolean asks(String text, @Nullable LocalDate dueOn) {
		return !isDone() && this.text.equals(text) && Objects.equals(this.dueOn, dueOn);
	}

	public UUID leadId() {
		return this.leadId;
	}

	public String text() {
		return this.text;
	}

	/** At the site of the lead; null where no day was named. */
	public @Nullable LocalDate dueOn() {
		return this.dueOn;
	}

	public boolean isDone() {
		return this.doneAt != null;
	}
}
