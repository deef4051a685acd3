package fi.hetki.people;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a site is open, written as {@code mon-fri 07:30-17:00; sat 09:00-14:00}. */
public final class OpeningHours {

	private static final Pattern SPAN = Pattern
		.compile("\\s*(\\w{3})(?:-(\\w{3}))?\\s+(\\d{2}:\\d{2})-(\\d{2}:\\d{2})\\s*");

	/** Longer waits are slips of the keyboard; without an end the search for the day would not come back. */
	private static final Duration LONGEST = Duration.ofDays(366);

	private static final int MOST_DAYS = 3660;

	private final Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);

	private OpeningHours() {
	}

	/**
	 * @throws IllegalArgumentException where the text is not in this form, or the site would never be open
	 */
	public static OpeningHours parse(String text) {
		OpeningHours hours = new OpeningHours();
		for (String part : text.split(";")) {
			hours.add(SPAN.matcher(part));
		}
		return hours;
	}

	private void add(Matcher span) {
		if (!span.matches()) {
			throw new IllegalArgumentException("Opening hours are written like: mon-fri 08:00-16:30; sat 09:00-14:00");
		}
		LocalTime from = time(span.group(3));
		LocalTime to = time(span.group(4));
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("A site opens before it closes");
		}
		DayOfWeek last = day((span.group(2) != null) ? span.group(2) : span.group(1));
		for (DayOfWeek day = day(span.group(1)); ; day = day.plus(1)) {
			this.days.put(day, new Span(from, to));
			if (day == last) {
				return;
			}
		}
	}

	private static DayOfWeek day(String name) {
		for (DayOfWeek day : DayOfWeek.values()) {
			if (day.name().startsWith(name.toUpperCase(java.util.Locale.ROOT))) {
				return day;
			}
		}
		throw new IllegalArgumentException("No weekday begins with " + name);
	}

	private static LocalTime time(String text) {
		try {
			return LocalTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("No such time of day: " + text, ex);
		}
	}

	/**
	 * The earliest instant at which this much opening time has passed since {@code start}: the start itself where no
	 * time is given. More than a year of opening time counts as a year.
	 */
	public Instant plus(Instant start, Duration open, ZoneId zone) {
		Duration left = (open.compareTo(LONGEST) < 0) ? open : LONGEST;
		if (left.isNegative() || left.isZero()) {
			return start;
		}
		ZonedDateTime now = start.atZone(zone);
		while (true) {
			LocalDate day = now.toLocalDate();
			Span span = span(day);
			if (span != null) {
				ZonedDateTime from = later(now, day.atTime(span.from()).atZone(zone));
				Duration today = Duration.between(from, day.atTime(span.to()).atZone(zone));
				if (today.compareTo(left) >= 0) {
					return from.plus(left).toInstant();
				}
				// After closing time the rest of the day is less than nothing; it must not give time back.
				left = today.isNegative() ? left : left.minus(today);
			}
			now = day.plusDays(1).atStartOfDay(zone);
		}
	}

	/**
	 * Closing time {@code days} open days after the day of {@code start}. Never before the start: on a day that is
	 * over or closed, "today" means the next open day.
	 */
	public Instant plusDays(Instant start, int days, ZoneId zone) {
		LocalDate day = start.atZone(zone).toLocalDate();
		for (int left = Math.min(days, MOST_DAYS); left > 0;) {
			day = day.plusDays(1);
			left -= (span(day) != null) ? 1 : 0;
		}
		Span span = span(day);
		while (span == null || day.atTime(span.to()).atZone(zone).toInstant().isBefore(start)) {
			day = day.plusDays(1);
			span = span(day);
		}
		return day.atTime(span.to()).atZone(zone).toInstant();
	}

	private @Nullable Span span(LocalDate day) {
		return this.days.get(day.getDayOfWeek());
	}

	private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	private record Span(LocalTime from, LocalTime to) {
	}
}
