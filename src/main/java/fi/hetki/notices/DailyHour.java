package fi.hetki.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one instant of a day at which a full hour begins. */
final class DailyHour {

	private DailyHour() {
	}

	/** Where the clock shows that hour twice, the first time; where it leaves it out, an hour later. */
	static Instant at(LocalDate day, int hour, ZoneId zone) {
		return day.atTime(hour, 0).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
	}
}
