package fi.hetki.matching;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a moment is listened to: the customer's words, and then the note. */
final class Told {

	private Told() {
	}

	static String text(@Nullable String words, @Nullable String note) {
		return Stream.of(words, note).filter(Objects::nonNull).collect(Collectors.joining("\n")).strip();
	}
}
