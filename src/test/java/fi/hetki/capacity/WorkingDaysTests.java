package fi.hetki.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

	private static final LocalDate FRIDAY = LocalDate.parse("2026-12-18");

	private static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"),
			LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-06"));

	@Test
	void todayCountsWhereItIsAWorkingDayAndElseTheNextOne() {
		assertThat(after(FRIDAY, 0, CHRISTMAS::contains)).isEqualTo("2026-12-18");
		assertThat(after(FRIDAY.plusDays(1), 0, CHRISTMAS::contains)).isEqualTo("2026-12-21");
	}

	@Test
	void holidaysAndWeekendsAreNoWorkingDays() {
		assertThat(after(FRIDAY, 5, day -> false)).isEqualTo("2026-12-25");
		assertThat(after(FRIDAY, 5, CHRISTMAS::contains)).isEqualTo("2026-12-29");
	}

	@Test
	void theYearEndsInWeek53AndTheNextBeginsWithWeek1() {
		assertThat(outlook(5).isoWeek()).isEqualTo("2026-W53");
		assertThat(outlook(9).isoWeek()).as("New Year is a Friday of the old week").isEqualTo("2027-W01");
		assertThat(outlook(9).week()).isEqualTo(1);
		WorkingDays before = WorkingDays.from(LocalDate.parse("2025-12-29"), day -> false);
		Outlook first = Load.outlook(Pace.weekly(5), 0, new Limits(), before);
		assertThat(first.isoWeek()).as("a December day of week 1").isEqualTo("2026-W01");
	}

	@Test
	void aWeekThatIsClosedIsPassedOver() {
		Predicate<LocalDate> closed = day -> day.isAfter(FRIDAY) && day.isBefore(FRIDAY.plusDays(10));
		assertThat(after(FRIDAY, 1, closed)).isEqualTo("2026-12-28");
	}

	@Test
	void nobodyPromisesMoreThanAYearAheadOrASiteThatNeverOpens() {
		WorkingDays days = WorkingDays.from(FRIDAY, day -> false);
		assertThat(days.after(250)).isPresent();
		assertThat(days.after(251)).isEmpty();
		assertThat(WorkingDays.from(FRIDAY, day -> true).after(0)).isEmpty();
		assertThat(Load.outlook(Pace.weekly(1), 60, new Limits(), days)).satisfies(it -> {
			assertThat(it.workingDays()).isEqualTo(300);
			assertThat(it.week()).isNull();
			assertThat(it.full()).isTrue();
		});
	}

	@Test
	void whoWaitsInTheListIsServedAfterThoseWhoHaveAPlace() {
		Load load = Load.of(10, List.of(new UUID(0, 1), new UUID(0, 2)), Pace.weekly(4), new Limits(),
				WorkingDays.from(FRIDAY, day -> false));
		assertThat(load.taken()).isEqualTo(8);
		assertThat(load.outlook().workingDays()).isEqualTo(13);
	}

	private static Outlook outlook(int days) {
		return Load.outlook(Pace.weekly(5), days, new Limits(), WorkingDays.from(FRIDAY, CHRISTMAS::contains));
	}

	private static String after(LocalDate today, int days, Predicate<LocalDate> closed) {
		return WorkingDays.from(today, closed).after(days).orElseThrow().toString();
	}
}
