package fi.hetki.matching;

import java.util.List;
import java.util.UUID;

/**
 * Needs of one moment go on their way.
 * @param matches in the order of the teams of their services where it is known: a team locks its turn, and two moments that
 * did it in different orders would wait for each other
 */
public record MatchesPassedOn(UUID momentId, List<UUID> matches) {
}
