package fi.hetki.moments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How much work it was to log a moment, as the form counted it; the clock of a phone may be wrong, its stopwatch is not.
 *
 * @param seconds from opening to saving, long pauses left out
 * @param taps on controls, typing left out
 */
@Embeddable
public record Effort(@Column(name = "took_seconds") @Nullable Integer seconds, @Column(name = "taps") @Nullable Integer taps) {

	public static final Effort UNKNOWN = new Effort(null, null);

	private static final int LONGEST = 600;

	private static final int MOST = 500;

	/** What cannot be is not known. */
	public Effort {
		seconds = within(seconds, LONGEST);
		taps = within(taps, MOST);
	}

	static Effort read(String seconds, String taps) {
		return new Effort(number(seconds), number(taps));
	}

	private static @Nullable Integer within(@Nullable Integer number, int most) {
		return (number != null && number >= 1 && number <= most) ? number : null;
	}

	private static @Nullable Integer number(String sent) {
		return sent.matches("\\d{1,9}") ? Integer.valueOf(sent) : null;
	}
}
