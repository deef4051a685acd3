package fi.hetki.inbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What leads are sorted by, each in the direction in which it is read; the id decides between equals. */
public enum LeadOrder {

	DUE("l.due_at", false, LeadRow::dueAt, LeadOrder::time),
	OPENED("l.opened_at", true, LeadRow::openedAt, LeadOrder::time),
	VALUE("coalesce(l.closed_value, l.expected_value, 0)", true, LeadRow::worth, LeadOrder::number),
	CUSTOMER("l.customer_key", false, LeadRow::customerKey, it -> it),
	CLOSED("l.closed_at", true, LeadRow::closedAt, LeadOrder::time);

	/** Those that somebody chooses; closed leads are sorted by their end where she chooses none. */
	public static final List<LeadOrder> CHOSEN = List.of(DUE, OPENED, VALUE, CUSTOMER);

	/** No lead is due later; PostgreSQL refuses much greater times. */
	private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

	private static final UUID NOBODY = new UUID(0, 0);

	private final String column;

	private final boolean down;

	private final Function<LeadRow, @Nullable Object> key;

	private final Function<String, @Nullable Object> reader;

	LeadOrder(String column, boolean down, Function<LeadRow, @Nullable Object> key, Function<String, @Nullable Object> reader) {
		this.column = column;
		this.down = down;
		this.key = key;
		this.reader = reader;
	}

	String column() {
		return this.column;
	}

	/** What a row is sorted by, as it stands in an address. */
	String of(LeadRow row) {
		return String.valueOf(this.key.apply(row));
	}

	String by(String key, String id) {
		String way = this.down ? " desc" : "";
		return " order by " + key + way + ", " + id + way;
	}

	/** Only what comes after this key; everything where there is none, or it says nothing. */
	Conditions after(@Nullable String key, Conditions where) {
		int cut = (key != null) ? key.lastIndexOf('~') : -1;
		Optional<Object> from = (cut < 0) ? Optional.empty() : Optional.ofNullable(this.reader.apply(key.substring(0, cut)));
		from.ifPresent(it -> where.and("(%s, l.id) %s (:key, :last)".formatted(this.column, this.down ? "<" : ">"), "key", it)
			.with("last", id(key.substring(cut + 1))));
		return where;
	}

	/** Whether this is such a key. */
	boolean reads(String key) {
		int cut = key.lastIndexOf('~');
		return cut >= 0 && this.reader.apply(key.substring(0, cut)) != null && !id(key.substring(cut + 1)).equals(NOBODY);
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException none) {
			return NOBODY;
		}
	}

	private static @Nullable Object time(String text) {
		try {
			Instant time = Instant.parse(text);
			return (time.isAfter(Instant.EPOCH) && time.isBefore(LATEST)) ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : null;
		}
		catch (DateTimeException none) {
			return null;
		}
	}

	private static @Nullable Object number(String text) {
		return text.matches("\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(text) : null;
	}
}
