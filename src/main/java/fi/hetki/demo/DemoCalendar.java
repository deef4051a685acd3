package fi.hetki.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When things happened in the demonstration firm, counted back from the moment at which it is loaded. */
final class DemoCalendar {

	/** Far enough back to stay a whole pattern of weeks: the file tells of seventeen, 0 to 16. */
	private static final int WINDOW_WEEKS = 17;

	private final Instant now;

	private final ZoneId zone;

	DemoCalendar(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/**
	 * The time that weekday had so many weeks ago; what would still have to happen this week happened at the far end of
	 * the window instead. Counted by the wall clock, so that half past three stays half past three in summer and winter.
	 * @param weekday 1 for Monday to 7
	 */
	Instant at(int weeksAgo, int weekday, LocalTime time) {
		LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate day = monday.minusWeeks(weeksAgo).plusDays(weekday - 1L);
		Instant then = instant(day, time);
		return then.isAfter(this.now) ? instant(day.minusWeeks(WINDOW_WEEKS), time) : then;
	}

	private Instant instant(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.zone).toInstant();
	}

	LocalDate today() {
		return this.now.atZone(this.zone).toLocalDate();
	}

	Instant now() {
		return this.now;
	}

	/** So long after the start; where that is still to come, at this share of the time that has passed since. */
	Instant after(Instant start, Duration span, double share) {
		Instant then = start.plus(span);
		Duration passed = Duration.between(start, this.now);
		return then.isAfter(this.now) ? start.plusMillis((long) (passed.toMillis() * share)) : then;
	}

	/** Some time in the last three days, the same for the same lot, and not before the earliest. */
	Instant lately(Instant earliest, int lot) {
		Instant then = this.now.minus(Duration.ofHours(2 + Math.floorMod(lot, 70)));
		return then.isAfter(earliest) ? then : earliest;
	}
}
