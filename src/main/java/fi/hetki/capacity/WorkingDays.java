package fi.hetki.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The working days that a site has ahead of it, for about a year: from Monday to Friday, without holidays and days on
 * which it is closed.
 * @param ahead today first, where it is one of them
 */
record WorkingDays(List<LocalDate> ahead) {

	/** Nobody promises anything for the time after that. */
	static final int MOST = 250;

	private static final int SEARCHED = 3 * MOST;

	/** @param closed on days on which the site would otherwise be open */
	static WorkingDays from(LocalDate today, Predicate<LocalDate> closed) {
		return new WorkingDays(today.datesUntil(today.plusDays(SEARCHED))
			.filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !closed.test(it))
			.limit(MOST + 1L)
			.toList());
	}

	/** The day after so many working days; none where it is more than about a year ahead. */
	Optional<LocalDate> after(int days) {
		return (days < this.ahead.size()) ? Optional.of(this.ahead.get(days)) : Optional.empty();
	}
}
