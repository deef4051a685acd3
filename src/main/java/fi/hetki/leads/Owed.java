package fi.hetki.leads;

import fi.hetki.people.Names;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that is overdue, as the page of whoever owes it shows it. */
public record Owed(UUID leadId, UUID siteId, @Nullable String words, @Nullable String note, @Nullable String customer, Offered offered,
		String firstName, String lastName, @Nullable Instant seenAt, Instant seenDue, Instant toldDue) {

	public String said() {
		return (this.words != null) ? this.words : String.valueOf(this.note);
	}

	public Names service() {
		return this.offered.name();
	}

	/** Which of the two answers; texts under {@code inbox.owed}. */
	public String what() {
		return (this.seenAt == null) ? "seen" : "told";
	}

	public Instant due() {
		return (this.seenAt == null) ? this.seenDue : this.toldDue;
	}
}
