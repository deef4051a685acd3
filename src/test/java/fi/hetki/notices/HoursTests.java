package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of the day, also in the two nights of the year in which the clock is changed. */
class HoursTests {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	/** The clock goes from 3 to 4. */
	private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

	/** The clock goes from 4 back to 3. */
	private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

	private static final QuietHours USUAL = new QuietHours(18, 8);

	@Test
	void anHourThatIsLeftOutComesWithTheNextOne() {
		assertThat(DailyHour.at(SPRING, 3, HELSINKI)).isEqualTo("2027-03-28T01:00:00Z").isEqualTo(DailyHour.at(SPRING, 4, HELSINKI));
	}

	@Test
	void anHourThatComesTwiceCountsTheFirstTime() {
		assertThat(DailyHour.at(AUTUMN, 3, HELSINKI)).isEqualTo("2026-10-25T00:00:00Z");
		assertThat(DailyHour.at(AUTUMN, 4, HELSINKI)).isEqualTo("2026-10-25T02:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 3, 4, 8, 23 })
	void everyDayHasItsDigestOnce(int hour) {
		for (LocalDate changed : List.of(SPRING, AUTUMN)) {
			List<LocalDate> begun = new ArrayList<>();
			Instant now = changed.minusDays(1).atStartOfDay(HELSINKI).toInstant();
			boolean before = Digests.isTime(LocalDate.ofInstant(now, HELSINKI), hour, HELSINKI, now.minusSeconds(60));
			for (; now.isBefore(changed.plusDays(2).atStartOfDay(HELSINKI).toInstant()); now = now.plus(Duration.ofMinutes(5))) {
				LocalDate today = LocalDate.ofInstant(now, HELSINKI);
				boolean time = Digests.isTime(today, hour, HELSINKI, now);
				if (time && !before) {
					begun.add(today);
				}
				before = time;
			}
			assertThat(begun).containsExactly(changed.minusDays(1), changed, changed.plusDays(1));
		}
	}

	@Test
	void aServerThatWasDownInTheMorningSendsTheDigestTheSameDayOrNot() {
		assertThat(Digests.isTime(SPRING, 8, HELSINKI, at(SPRING, 7, 59))).isFalse();
		assertThat(Digests.isTime(SPRING, 8, HELSINKI, at(SPRING, 8, 0))).isTrue();
		assertThat(Digests.isTime(SPRING, 8, HELSINKI, at(SPRING, 17, 59))).isTrue();
		assertThat(Digests.isTime(SPRING, 8, HELSINKI, at(SPRING, 18, 0))).isFalse();
	}

	@Test
	void quietHoursEndInTheMorning() {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		assertThat(USUAL.after(at(tuesday, 18, 0), HELSINKI)).isEqualTo(at(tuesday.plusDays(1), 8, 0));
		assertThat(USUAL.after(at(tuesday, 3, 12), HELSINKI)).isEqualTo(at(tuesday, 8, 0));
		assertThat(USUAL.after(at(tuesday, 8, 0), HELSINKI)).isEqualTo(at(tuesday, 8, 0));
		assertThat(USUAL.after(at(tuesday, 17, 59), HELSINKI)).isEqualTo(at(tuesday, 17, 59));
	}

	@Test
	void quietHoursMayLieWithinOneDayOrNotBeAtAll() {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		assertThat(new QuietHours(11, 13).after(at(tuesday, 12, 30), HELSINKI)).isEqualTo(at(tuesday, 13, 0));
		assertThat(new QuietHours(11, 13).after(at(tuesday, 18, 30), HELSINKI)).isEqualTo(at(tuesday, 18, 30));
		assertThat(new QuietHours(0, 0).after(at(tuesday, 0, 30), HELSINKI)).isEqualTo(at(tuesday, 0, 30));
	}

	@Test
	void aNightInWhichTheClockIsChangedEndsAsWell() {
		assertThat(new QuietHours(22, 3).after(at(SPRING, 2, 30), HELSINKI)).isEqualTo("2027-03-28T01:00:00Z");
		assertThat(new QuietHours(22, 4).after(Instant.parse("2026-10-25T01:30:00Z"), HELSINKI)).isEqualTo("2026-10-25T02:00:00Z");
		assertThat(USUAL.after(at(AUTUMN.minusDays(1), 20, 0), HELSINKI)).isEqualTo(at(AUTUMN, 8, 0));
	}

	private static Instant at(LocalDate day, int hour, int minute) {
		return LocalDateTime.of(day, java.time.LocalTime.of(hour, minute)).atZone(HELSINKI).toInstant();
	}

}
