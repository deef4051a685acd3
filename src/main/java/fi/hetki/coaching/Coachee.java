package fi.hetki.coaching;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who practises, or who has said: not now. Whoever changes what she practises meets the others at this row. */
@Entity
class Coachee extends Entry {

	private UUID personId;

	private @Nullable Instant pausedAt;

	protected Coachee() {
	}

	/** Nothing is given or asked until she wants it again; what there is stays. */
	void pause(Instant at) {
		this.pausedAt = (this.pausedAt != null) ? this.pausedAt : at;
	}

	void goOn() {
		this.pausedAt = null;
	}

	UUID personId() {
		return this.personId;
	}

	boolean paused() {
		return this.pausedAt != null;
	}
}
