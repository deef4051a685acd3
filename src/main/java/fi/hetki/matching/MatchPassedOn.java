package fi.hetki.matching;

import java.util.UUID;

/** Somebody chose to pass a need on. */
public record MatchPassedOn(UUID matchId, UUID momentId, UUID offeringId) {
}
