package fi.hetki.routing;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When somebody last had a turn in a team. */
@Entity
@Table(name = "rota_turn")
class Turn extends Entry {

	private UUID teamId;

	private UUID personId;

	private Instant lastTurnAt;

	protected Turn() {
	}

	Turn(UUID teamId, UUID personId, Instant at) {
		this.teamId = teamId;
		this.personId = personId;
		this.lastTurnAt = at;
	}

	void taken(Instant at) {
		this.lastTurnAt = at;
	}

	UUID personId() {
		return this.personId;
	}

	Instant lastTurnAt() {
		return this.lastTurnAt;
	}
}
