package fi.hetki.leads;

import fi.hetki.people.Entry;
import fi.hetki.routing.Router;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gate that asks a lead to wait, and how it was released. */
@Entity
public class LeadHold extends Entry {

	/** Whoever waits for her turn agreed to wait. After a year nobody knows any more whether she still wants it. */
	static final Duration QUEUE_LASTS = Duration.ofDays(365);

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

	/** @param by null where nobody had to put anything right, since its turn came */
	void release(@Nullable UUID by, @Nullable String note, Instant at) {
		this.releasedBy = by;
		this.releaseNote = note;
		this.releasedAt = at;
	}

	/** The same has to be put right once more. */
	void setAgain(Instant at, Instant expiresAt) {
		this.setAt = at;
		this.expiresAt = expiresAt;
		this.releasedAt = null;
		this.releasedBy = null;
		this.releaseNote = null;
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

	/** Whether it waits for nothing but its turn. */
	boolean queues() {
		return this.gate.equals(Router.QUEUE);
	}

	public @Nullable String releaseNote() {
		return this.releaseNote;
	}
}
