package fi.hetki.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of the year in which a service is offered; with none it is offered all year. */
public record Season(List<Part> parts) {

	public static final Season ALL_YEAR = new Season(List.of());

	static final int MOST = 4;

	private static final Pattern TYPED = Pattern
		.compile("(\\d{1,2})\\.(\\d{1,2})\\.?\\s*[-–]\\s*(\\d{1,2})\\.(\\d{1,2})\\.?");

	/** Both days included; a part may run over the turn of the year. */
	public record Part(MonthDay from, MonthDay until) {

		boolean covers(MonthDay day) {
			boolean afterStart = !day.isBefore(this.from);
			boolean beforeEnd = !day.isAfter(this.until);
			return this.from.isAfter(this.until) ? afterStart || beforeEnd : afterStart && beforeEnd;
		}

		@Override
		public String toString() {
			return "%d.%d.–%d.%d.".formatted(this.from.getDayOfMonth(), this.from.getMonthValue(),
					this.until.getDayOfMonth(), this.until.getMonthValue());
		}
	}

	public boolean covers(LocalDate day) {
		return this.parts.isEmpty() || this.parts.stream().anyMatch(it -> it.covers(MonthDay.from(day)));
	}

	/** Reads "15.3.–31.5., 1.10.–15.12."; day before month, as in Finland and Sweden. */
	public static Optional<Season> read(String typed) {
		List<Part> parts = new ArrayList<>();
		for (String one : typed.isBlank() ? new String[0] : typed.strip().split("\\s*[,;]\\s*")) {
			Matcher part = TYPED.matcher(one);
			if (!part.matches()) {
				return Optional.empty();
			}
			try {
				parts.add(new Part(day(part, 1), day(part, 3)));
			}
			catch (DateTimeException none) {
				return Optional.empty();
			}
		}
		return (parts.size() > MOST) ? Optional.empty() : Optional.of(new Season(List.copyOf(parts)));
	}

	private static MonthDay day(Matcher part, int group) {
		return MonthDay.of(Integer.parseInt(part.group(group + 1)), Integer.parseInt(part.group(group)));
	}

	@Override
	public String toString() {
		return this.parts.stream().map(Part::toString).collect(Collectors.joining(", "));
	}
}
