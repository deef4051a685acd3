package fi.hetki.moments;

import java.util.UUID;

/** The customer was asked afterwards and agreed to be contacted about a moment. */
public record PermissionGiven(UUID momentId) {
}
