package fi.hetki.moments;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another app shared, kept in the session for the form that opens next. Shared without being signed in, it is
 * hers who signs in then; a quarter of an hour later it is nobody's.
 */
record Shared(@Nullable UUID who, String text, boolean cut, boolean pictures, Instant at) implements Serializable {

	static final Shared NOTHING = new Shared(null, "", false, false, Instant.EPOCH);

	private static final String KEY = Shared.class.getName();

	private static final Duration LASTS = Duration.ofMinutes(15);

	void keep(HttpSession session) {
		session.setAttribute(KEY, this);
	}

	/** It stays there, since a page may be loaded twice. */
	static Shared with(@Nullable HttpSession session, UUID me, Instant now) {
		Shared kept = (session != null) ? (Shared) session.getAttribute(KEY) : null;
		if (kept == null || kept.at.plus(LASTS).isBefore(now) || kept.who != null && !kept.who.equals(me)) {
			return NOTHING;
		}
		if (kept.who == null) {
			new Shared(me, kept.text, kept.cut, kept.pictures, kept.at).keep(session);
		}
		return kept;
	}

	@Override
	public String toString() {
		return "something shared";
	}
}
