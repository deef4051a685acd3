package fi.hetki.routing;

import java.util.UUID;

/** Something more was said about a moment: whether its leads have to wait is asked once more. */
public record HoldsChanged(UUID momentId) {
}
