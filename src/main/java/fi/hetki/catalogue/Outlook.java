package fi.hetki.catalogue;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * How soon the next customer would get a service.
 * @param workingDays until then; null where nothing is done of it at all
 * @param from the first day on which it can be; null where that is more than a year ahead, or nobody can say
 */
public record Outlook(Light light, @Nullable Integer workingDays, @Nullable LocalDate from) {

	/** Whether the next customer would wait longer than the firm allows. */
	public boolean full() {
		return this.light == Light.RED;
	}

	/** The ISO week of the first day, from 1 to 53; null where there is no such day. */
	public @Nullable Integer week() {
		return (this.from != null) ? this.from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) : null;
	}

	/** The week with its year, such as {@code 2027-W02}. */
	public @Nullable String isoWeek() {
		return (this.from != null) ? "%d-W%02d".formatted(this.from.get(IsoFields.WEEK_BASED_YEAR), week()) : null;
	}

	/** Always with a word beside the colour. */
	public enum Light {

		GREEN, AMBER, RED

	}
}
