package fi.hetki.customers;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A no is a no: until then this customer is not to hear of this service, unless she asks herself. */
@Entity
class QuietPeriod extends Entry {

	private UUID customerId;

	private UUID offeringId;

	private Instant quietUntil;

	protected QuietPeriod() {
	}

	QuietPeriod(UUID customerId, UUID offeringId, Instant until) {
		this.customerId = customerId;
		this.offeringId = offeringId;
		this.quietUntil = until;
	}

	void lasts(Instant until) {
		if (until.isAfter(this.quietUntil)) {
			this.quietUntil = until;
		}
	}

	void ends(Instant until) {
		this.quietUntil = until;
	}

	Instant until() {
		return this.quietUntil;
	}

	UUID offeringId() {
		return this.offeringId;
	}
}
