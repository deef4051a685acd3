package fi.hetki.leads;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The answer times of the firm as somebody chose them; those with the highest number count, the others tell who did what. */
@Entity
@Table(name = "lead_times")
class TimesChange extends Entry implements Settled.Thing {

	private int number;

	private Instant changedAt;

	@Column(name = "changed_by")
	private UUID changedBy;

	@Embedded
	private LeadTimes times;

	protected TimesChange() {
	}

	TimesChange(int number, LeadTimes times, UUID by, Instant at) {
		this.number = number;
		this.times = times;
		this.changedBy = by;
		this.changedAt = at;
	}

	public int number() {
		return this.number;
	}

	public LeadTimes times() {
		return this.times;
	}

	public UUID changedBy() {
		return this.changedBy;
	}

	public Instant changedAt() {
		return this.changedAt;
	}
}
