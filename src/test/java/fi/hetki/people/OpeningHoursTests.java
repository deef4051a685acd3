package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final OpeningHours workshop = OpeningHours.parse("mon-fri 08:00-16:30; sat 09:00-14:00");

	@Test
	void anHourWithinTheDayIsAnHourLater() {
		assertThat(plus("2026-11-17T10:00", Duration.ofHours(1))).isEqualTo(at("2026-11-17T11:00"));
	}

	@Test
	void whatIsLeftAtClosingGoesOnInTheMorning() {
		assertThat(plus("2026-11-17T16:00", Duration.ofHours(1))).isEqualTo(at("2026-11-18T08:30"));
	}

	@Test
	void aTimeThatEndsAtClosingEndsAtClosing() {
		assertThat(plus("2026-11-17T16:00", Duration.ofMinutes(30))).isEqualTo(at("2026-11-17T16:30"));
	}

	@Test
	void beforeOpeningTheClockWaits() {
		assertThat(plus("2026-11-17T05:12", Duration.ofHours(1))).isEqualTo(at("2026-11-17T09:00"));
	}

	@Test
	void afterClosingNothingOfTheDayIsLeftAndNothingIsGivenBack() {
		assertThat(plus("2026-11-17T22:00", Duration.ofHours(1))).isEqualTo(at("2026-11-18T09:00"));
	}

	@Test
	void saturdayIsShortAndSundayIsClosed() {
		assertThat(plus("2026-11-21T13:00", Duration.ofHours(2))).isEqualTo(at("2026-11-23T09:00"));
		assertThat(plus("2026-11-22T12:00", Duration.ofMinutes(1))).isEqualTo(at("2026-11-23T08:01"));
	}

	@Test
	void theNightInWhichClocksChangeDoesNotChangeTheOpeningTime() {
		// Sunday 25 October 2026 has 25 hours, Sunday 29 March 23.
		assertThat(plus("2026-10-24T13:30", Duration.ofHours(1))).isEqualTo(at("2026-10-26T08:30"));
		assertThat(plus("2026-03-28T13:30", Duration.ofHours(1))).isEqualTo(at("2026-03-30T08:30"));
	}

	@Test
	void whereASiteIsOpenWhileClocksChangeRealTimeCounts() {
		OpeningHours nightly = OpeningHours.parse("mon-sun 00:00-08:00");
		Instant start = LocalDateTime.parse("2026-03-29T02:00").atZone(HELSINKI).toInstant();
		assertThat(nightly.plus(start, Duration.ofHours(2), HELSINKI)).isEqualTo(at("2026-03-29T05:00"));
	}

	@Test
	void noTimeAtAllHasPassedAtOnce() {
		assertThat(plus("2026-11-22T12:00", Duration.ZERO)).isEqualTo(at("2026-11-22T12:00"));
		assertThat(plus("2026-11-22T12:00", Duration.ofHours(-3))).isEqualTo(at("2026-11-22T12:00"));
	}

	@Test
	void anAbsurdWaitComesToAnEnd() {
		OpeningHours rare = OpeningHours.parse("sun 10:00-10:01");
		assertThat(plus("2026-11-17T10:00", Duration.ofSeconds(Long.MAX_VALUE))).isAfter(at("2030-01-01T00:00"));
		assertThat(rare.plusDays(at("2026-11-17T10:00"), Integer.MAX_VALUE, HELSINKI)).isAfter(at("2090-01-01T00:00"));
	}

	@Test
	void daysCountFromTomorrowAndEndAtClosing() {
		assertThat(plusDays("2026-11-17T10:00", 1)).isEqualTo(at("2026-11-18T16:30"));
		assertThat(plusDays("2026-11-20T10:00", 2)).isEqualTo(at("2026-11-23T16:30"));
	}

	@Test
	void todayEndsAtClosing() {
		assertThat(plusDays("2026-11-17T10:00", 0)).isEqualTo(at("2026-11-17T16:30"));
	}

	@Test
	void aDayThatIsOverOrClosedIsNeverTheLastOne() {
		assertThat(plusDays("2026-11-20T18:00", 0)).isEqualTo(at("2026-11-21T14:00"));
		assertThat(plusDays("2026-11-22T10:00", 0)).isEqualTo(at("2026-11-23T16:30"));
		assertThat(plusDays("2026-11-22T10:00", -4)).isEqualTo(at("2026-11-23T16:30"));
	}

	@Test
	void aWeekMayGoOverItsEnd() {
		OpeningHours hours = OpeningHours.parse("sat-mon 10:00-12:00");
		assertThat(hours.plus(at("2026-11-20T10:00"), Duration.ofHours(5), HELSINKI)).isEqualTo(at("2026-11-23T11:00"));
	}

	@Test
	void aHolidayIsClosed() {
		OpeningHours hours = this.workshop.except(LocalDate.parse("2026-11-18")::equals);
		assertThat(hours.plus(at("2026-11-17T16:00"), Duration.ofHours(1), HELSINKI)).isEqualTo(at("2026-11-19T08:30"));
		assertThat(hours.plusDays(at("2026-11-17T10:00"), 1, HELSINKI)).isEqualTo(at("2026-11-19T16:30"));
		assertThat(hours.nextOpening(at("2026-11-17T16:30"), HELSINKI)).isEqualTo(at("2026-11-19T08:00"));
		assertThat(hours.openAt(at("2026-11-18T10:00"), HELSINKI)).isFalse();
		assertThat(hours.between(at("2026-11-17T15:30"), at("2026-11-19T09:00"), HELSINKI)).isEqualTo(Duration.ofHours(2));
	}

	@Test
	void openingTimeBetweenTwoInstantsIsWhatPlusAdds() {
		Instant start = at("2026-11-13T15:12");
		for (int minutes = 1; minutes < 4000; minutes += 97) {
			Duration open = Duration.ofMinutes(minutes);
			assertThat(this.workshop.between(start, this.workshop.plus(start, open, HELSINKI), HELSINKI)).isEqualTo(open);
		}
	}

	@Test
	void betweenCountsRealTimeWhileClocksChangeAndNothingOnHolidays() {
		OpeningHours nightly = OpeningHours.parse("mon-sun 00:00-08:00");
		assertThat(nightly.between(at("2026-03-29T00:00"), at("2026-03-29T08:00"), HELSINKI)).isEqualTo(Duration.ofHours(7));
		assertThat(nightly.between(at("2026-10-25T00:00"), at("2026-10-25T08:00"), HELSINKI)).isEqualTo(Duration.ofHours(9));
		assertThat(nightly.except(LocalDate.parse("2026-10-25")::equals).between(at("2026-10-24T07:00"), at("2026-10-26T01:00"), HELSINKI))
			.isEqualTo(Duration.ofHours(2));
		assertThat(nightly.between(at("2026-10-26T01:00"), at("2026-10-24T07:00"), HELSINKI)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "always", "mon-fri", "mon 8:00-16:00", "mon 25:00-26:00", "mon 10:00-09:00",
			"mon 10:00-10:00", "xyz 08:00-16:00" })
	void whatIsNotInThisFormIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> OpeningHours.parse(text));
	}

	private Instant plus(String start, Duration open) {
		return this.workshop.plus(at(start), open, HELSINKI);
	}

	private Instant plusDays(String start, int days) {
		return this.workshop.plusDays(at(start), days, HELSINKI);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
	}
}
