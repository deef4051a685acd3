package fi.hetki.moments;

import java.util.UUID;

/** A moment, and what came of it, was about another customer than we thought. */
public record MomentMoved(UUID momentId, UUID from, UUID to) {
}
