package fi.hetki.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which a site stays closed, as the form sends it. */
record CloseDay(
		@NotNull(message = "{people.absence.day}") @Pattern(regexp = "20\\d\\d-(0\\d|1[0-2])-[0-3]\\d", message = "{people.absence.day}") @Nullable String day,
		@Nullable @Size(max = 80, message = "{people.holidays.name.long}") @Pattern(regexp = Text.LINE + "*", message = "{people.holidays.name.long}") String name) {

	LocalDate on() {
		try {
			return LocalDate.parse(String.valueOf(this.day));
		}
		catch (java.time.format.DateTimeParseException ex) {
			throw new Refusal("day", "people.absence.day");
		}
	}
}
