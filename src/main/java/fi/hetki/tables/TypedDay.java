package fi.hetki.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: 1.2.2027, 2027-02-01, or the number of days that Excel makes of it. */
public final class TypedDay {

	private static final Pattern FINNISH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]00:00.*)?");

	private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(\\.0+)?");

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private TypedDay() {
	}

	public static Optional<LocalDate> read(String typed) {
		try {
			Matcher finnish = FINNISH.matcher(typed);
			if (finnish.matches()) {
				return Optional.of(LocalDate.of(number(finnish, 3), number(finnish, 2), number(finnish, 1)));
			}
			Matcher iso = ISO.matcher(typed);
			if (iso.matches()) {
				return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
			}
			Matcher serial = SERIAL.matcher(typed);
			return serial.matches() ? Optional.of(DAY_ZERO.plusDays(number(serial, 1))) : Optional.empty();
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}
}
