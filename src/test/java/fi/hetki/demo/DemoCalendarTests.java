package fi.hetki.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoCalendarTests {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private static final LocalTime HALF_PAST_THREE = LocalTime.of(15, 30);

	private static Instant helsinki(String time) {
		return ZonedDateTime.of(LocalDateTime.parse(time), HELSINKI).toInstant();
	}

	private static DemoCalendar loadedAt(String time) {
		return new DemoCalendar(helsinki(time), HELSINKI);
	}

	@Test
	void countsFromTheMondayOfTheWeekOfTheLoad() {
		// A Wednesday.
		DemoCalendar calendar = loadedAt("2026-11-18T12:00");

		assertThat(calendar.at(0, 1, HALF_PAST_THREE)).isEqualTo(helsinki("2026-11-16T15:30"));
		assertThat(calendar.at(3, 6, HALF_PAST_THREE)).isEqualTo(helsinki("2026-10-31T15:30"));
	}

	@Test
	void theWeekBeginsOnMondayAlsoWhenItIsLoadedOnASunday() {
		assertThat(loadedAt("2026-11-22T23:30").at(0, 1, HALF_PAST_THREE)).isEqualTo(helsinki("2026-11-16T15:30"));
		assertThat(loadedAt("2026-11-23T00:30").at(1, 1, HALF_PAST_THREE)).isEqualTo(helsinki("2026-11-16T15:30"));
	}

	@Test
	void whatIsStillToComeThisWeekHappenedSeventeenWeeksEarlier() {
		DemoCalendar calendar = loadedAt("2026-11-18T12:00");

		Instant moved = calendar.at(0, 3, HALF_PAST_THREE);

		assertThat(moved).isEqualTo(helsinki("2026-07-22T15:30"));
		assertThat(moved.atZone(HELSINKI).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
		assertThat(calendar.at(0, 3, LocalTime.of(12, 0))).as("just now is not to come").isEqualTo(calendar.now());
	}

	@Test
	void theWallClockShowsTheSameTimeInSummerAndInWinter() {
		DemoCalendar calendar = loadedAt("2026-11-18T12:00");

		Instant winter = calendar.at(3, 1, HALF_PAST_THREE);
		Instant summer = calendar.at(4, 1, HALF_PAST_THREE);

		assertThat(winter).isEqualTo("2026-10-26T13:30:00Z");
		assertThat(summer).isEqualTo("2026-10-19T12:30:00Z");
	}

	@Test
	void theMoveIsCountedByTheWallClockToo() {
		// In spring the change of the clocks lies between; 119 times 24 hours would end at half past two.
		assertThat(loadedAt("2026-04-01T12:00").at(0, 3, HALF_PAST_THREE)).isEqualTo(helsinki("2025-12-03T15:30"));
	}

	@Test
	void anHourThatTheClocksSkippedIsTheNextOne() {
		assertThat(loadedAt("2026-04-01T12:00").at(1, 7, HALF_PAST_THREE.minusHours(12)))
			.isEqualTo(helsinki("2026-03-29T04:30"));
	}

	@Test
	void whateverTheDayNothingIsInTheFutureAndTheWindowHasEighteenWeeks() {
		IntStream.range(0, 14).forEach(day -> {
			Instant now = helsinki("2026-03-23T09:00").plus(Duration.ofDays(day));
			DemoCalendar calendar = new DemoCalendar(now, HELSINKI);
			IntStream.rangeClosed(0, 16).forEach(weeks -> IntStream.rangeClosed(1, 7)
				.forEach(weekday -> assertThat(calendar.at(weeks, weekday, HALF_PAST_THREE))
					.isBetween(now.minus(Duration.ofDays(18 * 7)), now)));
		});
	}

	@Test
	void whatFollowsIsAsFarAwayAsToldUnlessItIsStillToCome() {
		DemoCalendar calendar = loadedAt("2026-11-18T12:00");
		Instant start = helsinki("2026-11-18T02:00");

		assertThat(calendar.after(start, Duration.ofHours(3), 0.4)).isEqualTo(helsinki("2026-11-18T05:00"));
		assertThat(calendar.after(start, Duration.ofHours(26), 0.4)).isEqualTo(helsinki("2026-11-18T06:00"));
	}

	@Test
	void latelyIsWithinThreeDaysAndNotBeforeTheEarliest() {
		DemoCalendar calendar = loadedAt("2026-11-18T12:00");
		Instant longAgo = helsinki("2026-09-01T12:00");
		Instant justNow = helsinki("2026-11-18T11:59");

		assertThat(calendar.lately(longAgo, -7)).isBetween(calendar.now().minus(Duration.ofDays(3)), calendar.now());
		assertThat(calendar.lately(justNow, -7)).isEqualTo(justNow);
	}
}
