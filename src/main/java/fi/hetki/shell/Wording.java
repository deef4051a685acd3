package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes times and sums as people say them: "today 15.12", "1 h 14 min", "1 150 €". */
@Component
public class Wording {

	private final MessageSource messages;

	private final Clock clock;

	Wording(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	public Voice to(Locale locale, ZoneId zone) {
		return new Voice(locale, zone);
	}

	public final class Voice {

		private final Locale locale;

		private final ZoneId zone;

		private Voice(Locale locale, ZoneId zone) {
			this.locale = locale;
			this.zone = zone;
		}

		public Locale locale() {
			return this.locale;
		}

		public ZoneId zone() {
			return this.zone;
		}

		public String initials(String name) {
			return SignedIn.initials(name);
		}

		/** "today 15.12", "yesterday 9.40", else "Tue 17 Nov 15.12"; with the year where it is another one. */
		public String when(Instant instant) {
			ZonedDateTime then = instant.atZone(this.zone);
			return message("shell.when", day(then.toLocalDate()), time(then));
		}

		public String time(Instant instant) {
			return time(instant.atZone(this.zone));
		}

		private String time(ZonedDateTime then) {
			return then.format(pattern("shell.time.pattern"));
		}

		public LocalDate today() {
			return zoned().toLocalDate();
		}

		public String day(LocalDate day) {
			LocalDate today = today();
			if (day.equals(today)) {
				return message("shell.today");
			}
			if (day.equals(today.minusDays(1))) {
				return message("shell.yesterday");
			}
			if (day.equals(today.plusDays(1))) {
				return message("shell.tomorrow");
			}
			boolean thisYear = day.getYear() == today.getYear();
			return day.format(pattern(thisYear ? "shell.day.pattern" : "shell.date.pattern"));
		}

		private ZonedDateTime zoned() {
			return Wording.this.clock.instant().atZone(this.zone);
		}

		/** "38 min", "1 h 14 min", "5 h" or, over a working day, "3 d". */
		public String span(Duration span) {
			long minutes = Math.max(1, span.abs().toMinutes());
			if (minutes < 60) {
				return message("shell.span.minutes", minutes);
			}
			long hours = minutes / 60;
			if (hours >= 24) {
				return message("shell.span.days", hours / 24);
			}
			return (minutes % 60 == 0 || hours >= 5) ? message("shell.span.hours", hours)
					: message("shell.span.both", hours, minutes % 60);
		}

		/** Whole euros with a no-break space between thousands; cents only where there are any. */
		public String money(@Nullable BigDecimal euros) {
			if (euros == null) {
				return "";
			}
			NumberFormat format = NumberFormat.getNumberInstance(this.locale);
			boolean cents = euros.stripTrailingZeros().scale() > 0;
			format.setMinimumFractionDigits(cents ? 2 : 0);
			format.setMaximumFractionDigits(cents ? 2 : 0);
			return message("shell.money", format.format(euros));
		}

		private DateTimeFormatter pattern(String key) {
			return DateTimeFormatter.ofPattern(message(key), this.locale);
		}

		private String message(String key, Object... arguments) {
			return Wording.this.messages.getMessage(key, arguments, this.locale);
		}
	}
}
