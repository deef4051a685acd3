package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants to be asked about her own meetings; its key is the person's. Without a row she does. */
@Entity
class SelfRating extends Entry {

	private @Nullable Instant offSince;

	protected SelfRating() {
	}

	SelfRating(UUID person) {
		super(person);
	}

	void off(Instant at) {
		this.offSince = (this.offSince != null) ? this.offSince : at;
	}

	void on() {
		this.offSince = null;
	}

	boolean isOn() {
		return this.offSince == null;
	}
}
