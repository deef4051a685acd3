package fi.hetki.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first and last day of an absence as the date fields send them. */
record BookAbsence(@Nullable String firstDay, @Nullable String lastDay) {

	Optional<LocalDate> first() {
		return day(this.firstDay);
	}

	Optional<LocalDate> last() {
		return day(this.lastDay);
	}

	/** Days of this century only: a year of five digits is a slip. */
	private static Optional<LocalDate> day(@Nullable String text) {
		try {
			return Optional.ofNullable(text).map(LocalDate::parse).filter(it -> it.getYear() / 100 == 20);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}
}
