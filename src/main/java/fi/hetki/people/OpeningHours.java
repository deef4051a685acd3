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
import java.util.function.Predicate;
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

	private final Map<DayOfWeek, Span> days;

	private final Predicate<LocalDate> closed;

	private OpeningHours(Map<DayOfWeek, Span> days, Predicate<LocalDate> closed) {
		this.days = days;
		this.closed = closed;
	}

	/**
	 * @throws IllegalArgumentException where the text is not in this form, or the site would never be open
	 */
	public static OpeningHours parse(String text) {
		OpeningHours hours = new OpeningHours(new EnumMap<>(DayOfWeek.class), day -> false);
		for (String part : text.split(";")) {
			hours.add(SPAN.matcher(part));
		}
		return hours;
	}

	/**
	 * The same hours, except on days that are closed altogether, as holidays are.
	 * @param closed must let some day pass every year, or the next opening is looked for in vain
	 */
	public OpeningHours except(Predicate<LocalDate> closed) {
		return new OpeningHours(this.days, this.closed.or(closed));
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

	/** Whether it is open at this instant; at closing time it is closed. */
	public boolean openAt(Instant instant, ZoneId zone) {
		ZonedDateTime now = instant.atZone(zone);
		Span span = span(now.toLocalDate());
		return span != null && !now.toLocalTime().isBefore(span.from()) && now.toLocalTime().isBefore(span.to());
	}

	/** The instant itself where it is open then, else when it opens next; ten years later where it does not open. */
	public Instant nextOpening(Instant instant, ZoneId zone) {
		if (openAt(instant, zone)) {
			return instant;
		}
		LocalDate first = instant.atZone(zone).toLocalDate();
		for (LocalDate day = first; day.isBefore(first.plusDays(MOST_DAYS)); day = day.plusDays(1)) {
			Span span = span(day);
			Instant opens = (span != null) ? day.atTime(span.from()).atZone(zone).toInstant() : instant;
			if (opens.isAfter(instant)) {
				return opens;
			}
		}
		return first.plusDays(MOST_DAYS).atStartOfDay(zone).toInstant();
	}

	/** How much opening time lies between two instants; none where the second is not the later one. */
	public Duration between(Instant start, Instant end, ZoneId zone) {
		Duration open = Duration.ZERO;
		LocalDate last = end.atZone(zone).toLocalDate();
		for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
			Span span = span(day);
			if (span != null) {
				Instant from = day.atTime(span.from()).atZone(zone).toInstant();
				Instant to = day.atTime(span.to()).atZone(zone).toInstant();
				Duration today = Duration.between(from.isAfter(start) ? from : start, to.isBefore(end) ? to : end);
				open = today.isNegative() ? open : open.plus(today);
			}
		}
		return open;
	}

	private @Nullable Span span(LocalDate day) {
		Span span = this.days.get(day.getDayOfWeek());
		return (span == null || this.closed.test(day)) ? null : span;
	}

	private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
		return one.isAfter(other) ? one : other;
	}

	private record Span(LocalTime from, LocalTime to) {
	}
}
