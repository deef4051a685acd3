package fi.hetki.routing;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** How a team shares its leads. */
@Entity
public class Roster extends Entry implements Settled.Thing {

	private UUID teamId;

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.LONGEST_WAIT;

	@Enumerated(EnumType.STRING)
	private WhenClosed whenClosed = WhenClosed.NEXT;

	protected Roster() {
	}

	/** As teams do who have not decided anything. */
	Roster(UUID teamId) {
		this.teamId = teamId;
	}

	Roster shares(Kind kind, WhenClosed whenClosed) {
		this.kind = kind;
		this.whenClosed = whenClosed;
		return this;
	}

	UUID teamId() {
		return this.teamId;
	}

	public Kind kind() {
		return this.kind;
	}

	public WhenClosed whenClosed() {
		return this.whenClosed;
	}

	public enum Kind {

		/** The one who has waited longest. */
		LONGEST_WAIT,
		/** In turns, those with a greater weight more often. */
		WEIGHTED,
		/** The one with the least open work. */
		LEAST_OPEN

	}

	/** What becomes of a lead that comes while nobody is at work. */
	public enum WhenClosed {

		/** It goes to the one who comes to work next. */
		NEXT,
		/** It stands in the queue of the team. */
		QUEUE

	}
}
