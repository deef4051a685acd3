package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteCalendarTests {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final Site workshop = new Site("site-w", "Autokorjaamo Mallitie", "workshop", null, HELSINKI, "mon-fri 08:00-16:00");

	private final SpecialDays days = mock();

	private final SiteCalendar calendar = new SiteCalendar(mock(), this.days, new FinnishHolidays(), new Unsettled(),
			Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

	@Test
	void theHolidaysOfFinlandAreClosed() {
		assertThat(List.of("2026-12-24", "2026-12-25", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-06", "2027-06-25"))
			.allMatch(it -> this.calendar.closed(this.workshop.id()).test(LocalDate.parse(it)));
		assertThat(this.calendar.closed(this.workshop.id()).test(LocalDate.parse("2026-12-23"))).isFalse();
	}

	@Test
	void anAnswerThatIsDueAfterChristmasPassesOverIt() {
		// Christmas Eve is a Thursday, the week ends with Boxing Day.
		assertThat(this.calendar.hours(this.workshop).plus(at("2026-12-23T15:00"), Duration.ofHours(2), HELSINKI))
			.isEqualTo(at("2026-12-28T09:00"));
	}

	@Test
	void aSiteMayBeOpenOnAHolidayAndClosedOnAnotherDay() {
		given(this.days.findBySiteId(this.workshop.id())).willReturn(List.of(
				new SpecialDay(this.workshop.id(), LocalDate.parse("2026-12-24"), false, null),
				new SpecialDay(this.workshop.id(), LocalDate.parse("2026-12-23"), true, "Inventaario")));
		assertThat(this.calendar.hours(this.workshop).nextOpening(at("2026-12-22T16:00"), HELSINKI)).isEqualTo(at("2026-12-24T08:00"));
		assertThat(this.calendar.year(this.workshop, 2026)).filteredOn(SiteCalendar.Line::changed)
			.extracting(SiteCalendar.Line::closed)
			.containsExactly(true, false);
	}

	@Test
	void whatIsOverStaysAsItWas() {
		assertThatThrownBy(() -> this.calendar.change(this.workshop, LocalDate.parse("2026-11-21"), true, null)).isInstanceOf(Refusal.class);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
	}
}
