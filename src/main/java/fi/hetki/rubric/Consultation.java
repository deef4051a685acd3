package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That staff were consulted before colleagues and managers rate anything; while it is in force, they may. */
@Entity
@Table(name = "rater_consultation")
class Consultation extends Entry {

	/** With whom and how, in a few words. */
	static final int LONGEST = 300;

	private LocalDate heldOn;

	private String how;

	private UUID recordedBy;

	private Instant recordedAt;

	private @Nullable UUID endedBy;

	private @Nullable Instant endedAt;

	private @Nullable Boolean inForce = true;

	protected Consultation() {
	}

	Consultation(LocalDate heldOn, String how, UUID recordedBy, Instant at) {
		this.heldOn = heldOn;
		this.how = how;
		this.recordedBy = recordedBy;
		this.recordedAt = at;
	}

	/** No new ratings from now on; those given stay with whoever they are about. */
	void end(UUID by, Instant at) {
		this.endedBy = by;
		this.endedAt = at;
		this.inForce = null;
	}

	LocalDate heldOn() {
		return this.heldOn;
	}

	String how() {
		return this.how;
	}

	UUID recordedBy() {
		return this.recordedBy;
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

	@Nullable UUID endedBy() {
		return this.endedBy;
	}

	@Nullable Instant endedAt() {
		return this.endedAt;
	}
}
