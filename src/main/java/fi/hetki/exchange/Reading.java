package fi.hetki.exchange;

import fi.hetki.shell.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a program sent, value by value, and notes what has to be mended. */
final class Reading {

	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private static final int DIGITS = 30;

	private final Problems problems = new Problems();

	/** How an enum is written in JSON. */
	static @Nullable String word(@Nullable Enum<?> it) {
		return (it != null) ? it.name().toLowerCase(Locale.ROOT) : null;
	}

	/** The text as any database and any answer can hold it, character for character. */
	static String whole(String text) {
		StringBuilder whole = new StringBuilder(text);
		for (int i = 0; i < whole.length(); i++) {
			char it = whole.charAt(i);
			boolean pair = Character.isHighSurrogate(it) && i + 1 < whole.length()
					&& Character.isLowSurrogate(whole.charAt(i + 1));
			if (pair) {
				i++;
			}
			else if (Character.isSurrogate(it)) {
				whole.setCharAt(i, '\uFFFD');
			}
		}
		return whole.toString();
	}

	/** The text without what surrounds it; null where nothing is left. */
	@Nullable String text(@Nullable String sent) {
		String clean = (sent != null) ? whole(sent).replace("\u0000", "").strip() : "";
		return clean.isEmpty() ? null : clean;
	}

	@Nullable String text(String field, @Nullable String sent, int longest) {
		String clean = text(sent);
		if (clean != null && clean.length() > longest) {
			wrong(field, "exchange.field.long", longest, clean.length());
		}
		return clean;
	}

	@Nullable <E extends Enum<E>> E choice(String field, @Nullable String sent, Collection<E> offered) {
		if (sent == null) {
			return null;
		}
		return offered.stream().filter(it -> sent.equals(word(it))).findFirst().orElseGet(() -> {
			wrong(field, "exchange.field.choose", offered.stream().map(Reading::word).collect(Collectors.joining(", ")));
			return null;
		});
	}

	@Nullable String choiceOf(String field, @Nullable String sent, List<String> offered) {
		if (sent != null && !offered.contains(sent)) {
			wrong(field, "exchange.field.choose", String.join(", ", offered));
		}
		return sent;
	}

	/** A time that every database can keep, as exactly as it is kept. */
	@Nullable Instant time(String field, @Nullable Instant sent) {
		if (sent == null) {
			return null;
		}
		if (sent.isBefore(EARLIEST) || sent.isAfter(LATEST)) {
			wrong(field, "exchange.field.time");
			return null;
		}
		return sent.truncatedTo(ChronoUnit.MICROS);
	}

	/** Digit by digit; more digits than any sum of money has would only cost memory. */
	@Nullable String number(String field, @Nullable BigDecimal sent) {
		if (sent == null) {
			return null;
		}
		if (Math.abs((long) sent.scale()) > DIGITS || sent.precision() > DIGITS) {
			wrong(field, "exchange.field.number");
			return null;
		}
		return sent.toPlainString();
	}

	/** Notes it where what is needed is missing. */
	boolean needs(String field, @Nullable Object sent) {
		if (sent == null) {
			wrong(field, "exchange.field.needed");
		}
		return sent != null;
	}

	/**
	 * The version that somebody looked at.
	 * @throws Problems.Refused where it is missing, or something else has to be mended
	 */
	int version(@Nullable Integer sent) {
		needs("version", sent);
		done();
		return Objects.requireNonNull(sent);
	}

	/** What the rules of a page refuse; a field that is wrong already is not named again. */
	void also(Problems refused, UnaryOperator<String> name) {
		Set<String> known = this.problems.all().stream().map(Problems.Problem::field).collect(Collectors.toSet());
		refused.all()
			.stream()
			.filter(it -> !known.contains(name.apply(it.field())))
			.forEach(it -> wrong(name.apply(it.field()), it.message(), it.arguments().toArray()));
	}

	void wrong(String field, String message, Object... arguments) {
		this.problems.add(field, message, arguments);
	}

	/**
	 * @throws Problems.Refused where something has to be mended
	 */
	void done() {
		this.problems.refuseIfAny();
	}
}
