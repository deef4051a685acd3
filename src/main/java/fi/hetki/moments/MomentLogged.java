package fi.hetki.moments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment was written down. What follows from it happens in the same transaction. */
public record MomentLogged(UUID momentId, @Nullable UUID customerId, LogMoment told) {
}
