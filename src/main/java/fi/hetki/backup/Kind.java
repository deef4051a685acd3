package fi.hetki.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column can hold, and how it is written so that every database reads the very same value again. */
enum Kind {

	BOOLEAN(Types.BOOLEAN), INTEGER(Types.BIGINT), DOUBLE(Types.DOUBLE), DECIMAL(Types.NUMERIC), TEXT(Types.VARCHAR), UUID(Types.OTHER),
	DATE(Types.DATE), TIME(Types.TIME), STAMP(Types.TIMESTAMP), INSTANT(Types.TIMESTAMP_WITH_TIMEZONE), BYTES(Types.BINARY),
	JSON(Types.VARCHAR);

	private final int nothing;

	Kind(int nothing) {
		this.nothing = nothing;
	}

	/** @param type as the information schema names it */
	static Kind of(String type) {
		return switch (type) {
			case "boolean" -> BOOLEAN;
			case "smallint", "integer", "bigint" -> INTEGER;
			case "real", "double precision" -> DOUBLE;
			case "numeric" -> DECIMAL;
			case "text", "character", "character varying", "character large object" -> TEXT;
			case "uuid" -> UUID;
			case "date" -> DATE;
			case "time", "time without time zone" -> TIME;
			case "timestamp", "timestamp without time zone" -> STAMP;
			case "timestamp with time zone" -> INSTANT;
			case "bytea", "binary varying", "binary large object" -> BYTES;
			case "json", "jsonb" -> JSON;
			default -> throw new Trouble("backup.trouble.type", type);
		};
	}

	/** The value as text, null for none. */
	@Nullable String read(ResultSet row, int at) throws SQLException {
		return switch (this) {
			case BYTES -> {
				byte[] bytes = row.getBytes(at);
				yield (bytes == null) ? null : Base64.getEncoder().encodeToString(bytes);
			}
			case INSTANT -> text(row.getObject(at, OffsetDateTime.class));
			case DATE -> text(row.getObject(at, LocalDate.class));
			case TIME -> text(row.getObject(at, LocalTime.class));
			case STAMP -> text(row.getObject(at, LocalDateTime.class));
			case BOOLEAN -> {
				boolean is = row.getBoolean(at);
				yield row.wasNull() ? null : String.valueOf(is);
			}
			case DOUBLE -> {
				double number = row.getDouble(at);
				yield row.wasNull() ? null : String.valueOf(number);
			}
			case DECIMAL -> {
				BigDecimal number = row.getBigDecimal(at);
				yield (number == null) ? null : number.toPlainString();
			}
			case INTEGER, TEXT, UUID, JSON -> row.getString(at);
		};
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value instanceof OffsetDateTime at) ? at.toInstant().toString() : (value == null) ? null : value.toString();
	}

	void bind(PreparedStatement statement, int at, @Nullable String text) throws SQLException {
		if (text == null) {
			statement.setNull(at, this.nothing);
		}
		else {
			switch (this) {
				case TEXT, JSON -> statement.setString(at, text);
				case BYTES -> statement.setBytes(at, (byte[]) value(text));
				default -> statement.setObject(at, value(text));
			}
		}
	}

	/** As Java knows it. */
	Object value(String text) {
		return switch (this) {
			case BOOLEAN -> Boolean.valueOf(text);
			case INTEGER -> Long.valueOf(text);
			case DOUBLE -> Double.valueOf(text);
			case DECIMAL -> new BigDecimal(text);
			case TEXT, JSON -> text;
			case UUID -> java.util.UUID.fromString(text);
			case DATE -> LocalDate.parse(text);
			case TIME -> LocalTime.parse(text);
			case STAMP -> LocalDateTime.parse(text);
			case INSTANT -> java.time.Instant.parse(text).atOffset(ZoneOffset.UTC);
			case BYTES -> Base64.getDecoder().decode(text);
		};
	}
}
