package fi.hetki.matching;

import java.util.UUID;

/** A customer told somebody that she does not need any more what a match that was passed on had heard. */
public record NeedIsOver(UUID matchId, UUID toldTo) {
}
