package fi.hetki.moments;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Somebody let the browsers write down what is said, or no longer. */
@Entity
class DictationSwitch extends Entry {

	private boolean turnedOn;

	private UUID personId;

	private Instant turnedAt;

	protected DictationSwitch() {
	}

	DictationSwitch(boolean turnedOn, UUID personId, Instant turnedAt) {
		this.turnedOn = turnedOn;
		this.personId = personId;
		this.turnedAt = turnedAt;
	}
}
