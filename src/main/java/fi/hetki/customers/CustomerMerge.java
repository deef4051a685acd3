package fi.hetki.customers;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Two customers that became one, with all that is needed to part them again. */
@Entity
class CustomerMerge extends Entry {

	static final Duration UNDOABLE = Duration.ofDays(30);

	private UUID siteId;

	private UUID keptId;

	private UUID goneId;

	private UUID mergedBy;

	private Instant mergedAt;

	private @Nullable UUID undoneBy;

	private @Nullable Instant undoneAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private Story story;

	protected CustomerMerge() {
	}

	CustomerMerge(Customer kept, Customer gone, UUID by, Instant at, Story story) {
		this.siteId = kept.siteId();
		this.keptId = kept.id();
		this.goneId = gone.id();
		this.mergedBy = by;
		this.mergedAt = at;
		this.story = story;
	}

	/**
	 * @param merged what became of the two
	 * @param moved keys of rows by the kind of rows
	 * @param owner who looked after the kept one before
	 * @param consent what was held for the kept one before
	 */
	record Story(Card kept, Card gone, Card merged, Map<String, List<UUID>> moved, List<Quiet> quiet, @Nullable Consent consent,
			@Nullable Instant consentAt, @Nullable UUID owner) {
	}

	/** @param before nothing where the kept one was not left in peace */
	record Quiet(UUID offering, @Nullable Instant before, Instant after) {
	}

	void undo(UUID by, Instant at) {
		this.undoneBy = by;
		this.undoneAt = at;
	}

	boolean isUndone() {
		return this.undoneAt != null;
	}

	boolean isUndoable(Instant now) {
		return !isUndone() && now.isBefore(this.mergedAt.plus(UNDOABLE));
	}

	UUID siteId() {
		return this.siteId;
	}

	UUID keptId() {
		return this.keptId;
	}

	UUID goneId() {
		return this.goneId;
	}

	Instant mergedAt() {
		return this.mergedAt;
	}

	Instant undoableUntil() {
		return this.mergedAt.plus(UNDOABLE);
	}

	Story story() {
		return this.story;
	}
}
