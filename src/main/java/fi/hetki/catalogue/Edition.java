package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of the catalogue of a site: a draft until somebody publishes it. */
@Entity
@Table(name = "catalogue_edition")
public class Edition extends Entry {

	private UUID siteId;

	private int number;

	private Instant openedAt;

	private Instant workedOnAt;

	private @Nullable Instant publishedAt;

	private @Nullable UUID publishedBy;

	private @Nullable String reason;

	private @Nullable Integer restores;

	protected Edition() {
	}

	Edition(UUID siteId, int number, Instant at) {
		this.siteId = siteId;
		this.number = number;
		this.openedAt = at;
		this.workedOnAt = at;
	}

	/** Counts up the version, so that nobody publishes what she has not seen. */
	Edition workedOn(Instant at) {
		this.workedOnAt = at;
		return this;
	}

	/**
	 * @param by null where the product itself brought the services along
	 * @param reason why it is published although it hears less well, or what it is for
	 */
	Edition publish(@Nullable UUID by, @Nullable String reason, Instant at) {
		if (!isDraft()) {
			throw new IllegalStateException("Published already");
		}
		this.publishedAt = at;
		this.publishedBy = by;
		this.reason = reason;
		return this;
	}

	/** This one makes the catalogue what it was in an earlier one. */
	Edition restoring(int number) {
		this.restores = number;
		return this;
	}

	/** Makes room for one that is published before it. */
	void giveWay() {
		this.number++;
	}

	/** What names the draft as it is now, so that nobody publishes what she has not seen. */
	public String seen() {
		return seen(version());
	}

	/** Whether it was published as somebody saw it; that was the last change of it. */
	boolean wasPublishedAs(String seen) {
		return !isDraft() && seen(version() - 1).equals(seen);
	}

	private String seen(int version) {
		return this.number + "-" + version;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public int number() {
		return this.number;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public Instant workedOnAt() {
		return this.workedOnAt;
	}

	public boolean isDraft() {
		return this.publishedAt == null;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	public @Nullable UUID publishedBy() {
		return this.publishedBy;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	/** The number of the version that came back with this one, if one did. */
	public @Nullable Integer restores() {
		return this.restores;
	}
}
