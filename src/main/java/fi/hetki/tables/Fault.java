package fi.hetki.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken, or a file, as a message with what it has to be filled in with.
 * @param column code of the column; null where it is about all of the row
 */
public record Fault(@Nullable String column, String message, List<Object> arguments) {

	public static Fault of(String message, Object... arguments) {
		return new Fault(null, message, List.of(arguments));
	}

	public static Fault at(String column, String message, Object... arguments) {
		return new Fault(column, message, List.of(arguments));
	}
}
