package fi.hetki.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where rules ask for people: the rota as it stands, or one that only plays it. */
interface Turntable {

	/**
	 * Takes the next turn of a team, which has to be locked.
	 * @param owner who looks after the customer, and goes first where she works in this team
	 * @param except who shall not get it
	 * @param reasons receives one line for each person considered
	 * @return empty where nobody is there with room
	 */
	Optional<UUID> next(UUID team, @Nullable UUID owner, @Nullable UUID except, List<Reason> reasons);

	/** Whether this person can take one more, and if so, she has it. It costs her no turn. */
	boolean give(UUID person, List<Reason> reasons);

	Optional<UUID> teamOf(UUID person);

	boolean isTeam(UUID team);
}
