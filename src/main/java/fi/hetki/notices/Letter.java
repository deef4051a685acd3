package fi.hetki.notices;

import fi.hetki.leads.Offered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the house: nothing about a customer, only which service it is about and where to read on.
 * @param stop where one ends letters like this
 */
record Letter(UUID id, String to, String subject, String text, String html, String stop, Instant at) {

	/** A lead that wants something done. */
	record Due(UUID leadId, Offered offered, Instant dueAt) {
	}

	/**
	 * @param title key of its heading; null where there is none
	 * @param more how many there are beside those that are named
	 */
	record Part(@Nullable String title, List<Line> lines, long more) {
	}

	/** @param what key of what is said */
	record Line(String what, @Nullable Object argument, @Nullable String service, @Nullable String when, String url) {
	}
}
