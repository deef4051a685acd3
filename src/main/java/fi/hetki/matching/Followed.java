package fi.hetki.matching;

import java.util.Map;
import java.util.UUID;

/** Knows what became of needs that were passed on. Those further down who follow them answer here. */
public interface Followed {

	/**
	 * Of the matches of a customer those that were followed, and whether she may be asked about them again: those that
	 * wait for her permission or ended with a "later", and none that somebody looks after or that is settled.
	 */
	Map<UUID, Boolean> askable(UUID customer);
}
