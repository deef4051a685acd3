package fi.hetki.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From one full hour to another, usually over midnight, nobody is disturbed.
 * @param from where it is the same as {@code to}, there is no quiet time
 */
record QuietHours(int from, int to) {

	/** The instant itself, or the end of the quiet time that it lies in; where that hour is left out in spring, the next one. */
	Instant after(Instant instant, ZoneId zone) {
		ZonedDateTime then = instant.atZone(zone);
		int hour = then.getHour();
		boolean overMidnight = this.from > this.to;
		boolean quiet = overMidnight ? hour >= this.from || hour < this.to : hour >= this.from && hour < this.to;
		if (!quiet) {
			return instant;
		}
		LocalDate day = then.toLocalDate();
		Instant end = DailyHour.at((overMidnight && hour >= this.from) ? day.plusDays(1) : day, this.to, zone);
		return end.isAfter(instant) ? end : instant;
	}
}
