package fi.hetki.routing;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody stands in the rota of a team. */
@Entity
@Table(name = "rota_turn")
class Turn extends Entry {

	private UUID teamId;

	private UUID personId;

	private @Nullable Instant lastTurnAt;

	private long turnNumber;

	private int credit;

	private @Nullable LocalDate givenOn;

	private int given;

	protected Turn() {
	}

	Turn(UUID teamId, UUID personId) {
		this.teamId = teamId;
		this.personId = personId;
	}

	Turn is(Mark mark) {
		this.lastTurnAt = mark.lastTurn();
		this.turnNumber = mark.number();
		this.credit = mark.credit();
		this.givenOn = mark.givenOn();
		this.given = mark.given();
		return this;
	}

	Mark mark() {
		return new Mark(this.lastTurnAt, this.turnNumber, this.credit, this.givenOn, this.given);
	}

	UUID personId() {
		return this.personId;
	}
}
