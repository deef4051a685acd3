package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is owed to the person who noticed a need: that somebody has seen it, and what happened. */
@Entity
@Table(name = "lead_promise")
class Promise extends Entry {

	private UUID leadId;

	private Instant seenDueAt;

	private @Nullable Instant seenAt;

	private @Nullable UUID seenBy;

	private Instant toldDueAt;

	private @Nullable Instant toldAt;

	private @Nullable UUID toldBy;

	protected Promise() {
	}

	Promise(UUID leadId, Instant seenDue, Instant toldDue) {
		this.leadId = leadId;
		this.seenDueAt = seenDue;
		this.toldDueAt = toldDue;
	}

	/** The first look counts. */
	void seen(UUID by, Instant at) {
		if (this.seenAt == null) {
			this.seenBy = by;
			this.seenAt = at;
		}
	}

	/** Whoever tells what happened has seen it. */
	void told(UUID by, Instant at) {
		seen(by, at);
		if (this.toldAt == null) {
			this.toldBy = by;
			this.toldAt = at;
		}
	}

	/** What this person did since then was taken back at once, so the answer is owed as before. */
	void takeBack(UUID by, Instant since) {
		if (by.equals(this.toldBy) && this.toldAt != null && !this.toldAt.isBefore(since)) {
			this.toldBy = null;
			this.toldAt = null;
		}
		if (by.equals(this.seenBy) && this.seenAt != null && !this.seenAt.isBefore(since)) {
			// A colleague may have told something meanwhile, and whoever tells has seen it.
			this.seenBy = this.toldBy;
			this.seenAt = this.toldAt;
		}
	}

	/** Nobody did anything about it in time; the page of whoever noticed says so. */
	void ranOut(Instant at) {
		this.toldAt = (this.toldAt != null) ? this.toldAt : at;
	}

	UUID leadId() {
		return this.leadId;
	}

	boolean isSeen() {
		return this.seenAt != null;
	}

	boolean isTold() {
		return this.toldAt != null;
	}

	@Nullable Instant seenAt() {
		return this.seenAt;
	}

	@Nullable UUID seenBy() {
		return this.seenBy;
	}

	/** Of the two answers the one that is due first. */
	public Instant dueAt() {
		return isSeen() ? this.toldDueAt : this.seenDueAt;
	}
}
