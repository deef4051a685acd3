package fi.hetki.routing;

import fi.hetki.people.OpeningHours;
import fi.hetki.shell.Problems;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of somebody as the form sends them: a weight, a most for the day, and from when to when she works on each day.
 * @param from by the name of the day; nothing on all days means the hours of the site
 */
public record EditSeat(@Nullable String weight, @Nullable String dailyCap, @Nullable Map<String, String> from,
		@Nullable Map<String, String> to, @Nullable String seen) {

	private static final Pattern SPAN = Pattern.compile("(\\w{3}) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

	public EditSeat {
		from = (from != null) ? from : Map.of();
		to = (to != null) ? to : Map.of();
	}

	static EditSeat of(@Nullable Seat seat) {
		Map<String, String> from = new LinkedHashMap<>();
		Map<String, String> to = new LinkedHashMap<>();
		Matcher span = SPAN.matcher((seat != null && seat.hours() != null) ? seat.hours() : "");
		while (span.find()) {
			from.put(span.group(1), span.group(2));
			to.put(span.group(1), span.group(3));
		}
		String cap = (seat != null && seat.dailyCap() != null) ? seat.dailyCap().toString() : null;
		return new EditSeat((seat != null) ? Integer.toString(seat.weight()) : "1", cap, from, to, seen(seat));
	}

	static String seen(@Nullable Seat seat) {
		return (seat != null) ? seat.id() + "-" + seat.version() : "";
	}

	boolean sees(@Nullable Seat seat) {
		return seen(seat).equals((this.seen != null) ? this.seen : "");
	}

	/** Whether these are the terms already, whatever was seen. */
	boolean says(@Nullable Seat seat) {
		EditSeat now = of(seat);
		return !problems().any() && Objects.equals(hours(), now.hours()) && weightNumber() == now.weightNumber() && Objects.equals(cap(), now.cap());
	}

	public Problems problems() {
		Problems problems = new Problems();
		if (this.weight == null || !this.weight.matches("[1-9]\\d?|100")) {
			problems.add("weight", "routing.seat.weight.problem");
		}
		if (this.dailyCap != null && !this.dailyCap.matches("\\d{1,3}")) {
			problems.add("dailyCap", "routing.seat.cap.problem");
		}
		for (DayOfWeek day : DayOfWeek.values()) {
			String start = time(this.from, day);
			String end = time(this.to, day);
			boolean whole = start.matches("([01]\\d|2[0-3]):[0-5]\\d") && end.matches("([01]\\d|2[0-3]):[0-5]\\d");
			if (!(start.isEmpty() && end.isEmpty()) && !(whole && start.compareTo(end) < 0)) {
				problems.add("hours", "routing.seat.hours.problem");
				problems.add("hours." + key(day), "routing.seat.hours.problem");
			}
		}
		return problems;
	}

	/** As {@link OpeningHours} reads them; null where no day says anything. */
	@Nullable String hours() {
		StringJoiner hours = new StringJoiner("; ").setEmptyValue("");
		for (DayOfWeek day : DayOfWeek.values()) {
			if (!time(this.from, day).isEmpty()) {
				hours.add(key(day) + " " + time(this.from, day) + "-" + time(this.to, day));
			}
		}
		return (hours.length() > 0) ? hours.toString() : null;
	}

	int weightNumber() {
		return Integer.parseInt(String.valueOf(this.weight));
	}

	@Nullable Integer cap() {
		return (this.dailyCap != null) ? Integer.valueOf(this.dailyCap) : null;
	}

	static String key(DayOfWeek day) {
		return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
	}

	private static String time(Map<String, String> times, DayOfWeek day) {
		String time = times.getOrDefault(key(day), "");
		return (time != null) ? time.strip() : "";
	}
}
