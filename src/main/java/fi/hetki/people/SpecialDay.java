package fi.hetki.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day on which a site does otherwise than its calendar says: closed on a working day, or open on a holiday. */
@Entity
@Table(name = "site_day")
class SpecialDay extends Entry implements Settled.Thing {

	private UUID siteId;

	private LocalDate onDay;

	private boolean closed;

	private @Nullable String name;

	protected SpecialDay() {
	}

	SpecialDay(UUID siteId, LocalDate onDay, boolean closed, @Nullable String name) {
		this.siteId = siteId;
		this.onDay = onDay;
		becomes(closed, name);
	}

	final void becomes(boolean closed, @Nullable String name) {
		this.closed = closed;
		this.name = name;
	}

	UUID siteId() {
		return this.siteId;
	}

	LocalDate day() {
		return this.onDay;
	}

	boolean closed() {
		return this.closed;
	}

	/** What the site calls the day. */
	@Nullable String name() {
		return this.name;
	}
}
