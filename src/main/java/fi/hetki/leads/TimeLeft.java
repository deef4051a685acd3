package fi.hetki.leads;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time left to answer, for the ring and its words.
 * @param percent of the time that is left, 0 to 100
 * @param paused until when it is the customer's turn
 */
public record TimeLeft(boolean late, boolean soon, boolean far, long percent, Duration left, Instant due,
		@Nullable Instant paused) {

	/** @param soonAt nothing where it was not reckoned when the deadline was set: then it is the last hour */
	public static TimeLeft of(Instant from, Instant due, @Nullable Instant soonAt, @Nullable Instant paused, Instant now) {
		Duration left = Duration.between(now, due);
		long all = Math.max(1, Duration.between(from, due).toSeconds());
		long percent = Math.max(0, Math.min(100, left.toSeconds() * 100 / all));
		boolean soon = !now.isBefore((soonAt != null) ? soonAt : due.minus(Duration.ofHours(1)));
		return new TimeLeft(left.isNegative(), !left.isNegative() && soon, left.toHours() >= 12, percent, left, due, paused);
	}
}
