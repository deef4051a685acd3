package fi.hetki.leads;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a lead, and stands on its trail.
 * @param by nobody where it happened by itself
 * @param about to whom it went, or whom it concerns
 * @param mentioned whom a note names
 */
public record EntryWritten(UUID entryId, UUID leadId, LeadEntry.Kind kind, @Nullable UUID by, @Nullable UUID about, Instant at,
		Set<UUID> mentioned) {
}
