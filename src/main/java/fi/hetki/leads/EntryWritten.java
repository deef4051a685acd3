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
 * @param opened what the lead is about where it begins with this, so that nothing was told of it before
 */
public record EntryWritten(UUID entryId, UUID leadId, LeadEntry.Kind kind, @Nullable UUID by, @Nullable UUID about, Instant at,
		Set<UUID> mentioned, @Nullable Opened opened) {

	public record Opened(UUID siteId, UUID offeringId) {
	}

	public boolean isFirst() {
		return this.opened != null;
	}
}
