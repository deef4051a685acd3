package fi.hetki.routing;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that a rule asks for; any of the values will do. */
public record Condition(Field field, List<String> values) {

	public static final String CATEGORY = "category:";

	public static final String ANYBODY = "*";

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	public Condition {
		values = List.copyOf(values);
	}

	boolean meets(Facts facts) {
		return switch (this.field) {
			case SITE -> is(facts.site());
			case SERVICE -> is(facts.service()) || this.values.contains(CATEGORY + facts.category());
			case CUSTOMER -> is(facts.customer());
			case LANGUAGE -> is(facts.language());
			case ACCOUNT -> is(facts.account()) || (facts.account() != null && this.values.contains(ANYBODY));
			case STAGE -> is(facts.stage());
			case WORDS -> said(facts.said());
			case VALUE -> facts.value() != null && costs(facts.value());
			case CHANNEL -> is(facts.channel());
			case WEEKDAY -> is(facts.at().getDayOfWeek());
			case TIME -> within(facts.at().toLocalTime());
		};
	}

	private boolean is(@Nullable Object value) {
		return value != null && this.values.contains(value.toString());
	}

	private boolean said(String text) {
		for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
			for (String begun : this.values) {
				if (word.startsWith(begun)) {
					return true;
				}
			}
		}
		return false;
	}

	@Nullable BigDecimal limit(int place) {
		return this.values.get(place).isEmpty() ? null : new BigDecimal(this.values.get(place));
	}

	private boolean costs(BigDecimal value) {
		BigDecimal least = limit(0);
		BigDecimal most = limit(1);
		return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
	}

	LocalTime time(int place) {
		return LocalTime.parse(this.values.get(place));
	}

	private boolean within(LocalTime now) {
		LocalTime from = time(0);
		LocalTime to = time(1);
		return from.isBefore(to) ? !now.isBefore(from) && now.isBefore(to) : !now.isBefore(from) || now.isBefore(to);
	}

	/** Whether whatever meets the other one meets this one too. */
	boolean follows(Condition other) {
		if (this.field != other.field) {
			return false;
		}
		return switch (this.field) {
			case VALUE -> (limit(0) == null || notAbove(limit(0), other.limit(0))) && (limit(1) == null || notAbove(other.limit(1), limit(1)));
			case TIME -> this.values.equals(other.values)
					|| time(0).isBefore(time(1)) && !other.time(0).isBefore(time(0)) && !other.time(1).isAfter(time(1))
							&& other.time(0).isBefore(other.time(1));
			case WORDS -> other.values.stream().allMatch(it -> this.values.stream().anyMatch(it::startsWith));
			case ACCOUNT -> this.values.contains(ANYBODY) || this.values.containsAll(other.values);
			default -> this.values.containsAll(other.values);
		};
	}

	private static boolean notAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return one != null && other != null && one.compareTo(other) <= 0;
	}

	/** The one service that is meant, where it is one. */
	static @Nullable UUID service(String value) {
		return value.startsWith(CATEGORY) ? null : UUID.fromString(value);
	}
}
