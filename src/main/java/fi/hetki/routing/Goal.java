package fi.hetki.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule sends a lead.
 * @param team the team that is meant
 * @param person the one who is meant
 * @param fallback the team that takes it where the person cannot; the team of the service where none is named
 * @param minutes of opening time within which the customer is answered; as usual where nothing is said
 */
public record Goal(Kind kind, @Nullable UUID team, @Nullable UUID person, @Nullable UUID fallback, @Nullable Integer minutes) {

	public static final Goal USUAL = new Goal(Kind.SERVICE_TEAM, null, null, null, null);

	public enum Kind {

		/** The team that looks after the service. */
		SERVICE_TEAM,
		TEAM, PERSON,
		/** Whoever looks after the customer. */
		ACCOUNT,
		/** It waits until a manager lets it go on. */
		MANAGER

	}
}
