package fi.hetki.notices;

import fi.hetki.leads.Offered;
import fi.hetki.people.Names;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its page and a letter show it. */
public record NoticeRow(UUID id, News news, Instant at, @Nullable Instant readAt, UUID leadId, UUID momentId, @Nullable String customer,
		Offered offered, @Nullable String by, @Nullable String text) {

	public Names service() {
		return this.offered.name();
	}

	/** The sentence that was written with it, where it is meant for the reader. */
	public @Nullable String quote() {
		return this.news.quotes() ? this.text : null;
	}

	/** Whoever noticed reads on the page of her moment, everybody else works the lead. */
	String path() {
		return this.news.forWhoeverNoticed() ? "/moments/" + this.momentId : "/leads/" + this.leadId;
	}
}
