package fi.hetki.coaching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Three months that are looked at once, when they are over and everybody has had time to correct her answers. */
record TeamQuarter(LocalDate start) {

	private static final Period CORRECTED = Period.ofDays(14);

	/** The latest that is over. */
	static TeamQuarter latest(Clock clock) {
		LocalDate day = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().minus(CORRECTED);
		LocalDate month = day.withDayOfMonth(1);
		LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
		return new TeamQuarter(quarter.minusMonths(3));
	}

	Instant from() {
		return this.start.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	Instant to() {
		return this.start.plusMonths(3).atStartOfDay().toInstant(ZoneOffset.UTC);
	}
}
