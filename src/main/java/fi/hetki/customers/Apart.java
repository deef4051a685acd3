package fi.hetki.customers;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody said that these two are not one. Which of them is asked about which makes no difference. */
@Entity
@Table(name = "customer_apart")
class Apart extends Entry {

	private UUID oneId;

	private UUID otherId;

	private UUID saidBy;

	private Instant saidAt;

	protected Apart() {
	}

	Apart(UUID one, UUID other, UUID by, Instant at) {
		this.oneId = first(one, other);
		this.otherId = this.oneId.equals(one) ? other : one;
		this.saidBy = by;
		this.saidAt = at;
	}

	static UUID first(UUID one, UUID other) {
		return (one.toString().compareTo(other.toString()) < 0) ? one : other;
	}

	UUID from(UUID customer) {
		return this.oneId.equals(customer) ? this.otherId : this.oneId;
	}
}
