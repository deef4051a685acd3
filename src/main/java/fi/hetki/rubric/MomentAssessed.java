package fi.hetki.rubric;

import java.util.UUID;

/**
 * Somebody answered for herself how a moment went. Ids only: an event may travel further than its author may look, so
 * who needs more has to ask for it here.
 */
public record MomentAssessed(UUID momentId, UUID raterId) {
}
