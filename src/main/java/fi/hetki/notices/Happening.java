package fi.hetki.notices;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line on the trail of a lead, with those whom it may concern.
 * @param kind by its name, so that there may be rules for lines that are not written yet
 * @param holder whoever has the lead now
 * @param before whoever had it when we last heard of it
 * @param managers asked only where a rule wants them
 */
record Happening(String kind, @Nullable UUID by, @Nullable UUID about, @Nullable UUID holder, @Nullable UUID before,
		UUID noticedBy, Set<UUID> mentioned, Supplier<Set<UUID>> managers) {

	boolean changedHands() {
		return (this.holder == null) ? this.before != null : !this.holder.equals(this.before);
	}
}
