package fi.hetki.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A password as it was typed, blanks at its ends included: those are cut from every other field. It never shows itself
 * in a log.
 */
record Password(String text) {

	static final Password NONE = new Password("");

	private static final int SHORTEST = 8;

	private static final int LONGEST = 128;

	// Public, since the conversion of form fields sees only public constructors.
	public Password {
	}

	/**
	 * Why it should not be used, as the key of a sentence.
	 * @param known what others could guess first: the login, the names
	 */
	Optional<String> problem(@Nullable String... known) {
		int length = this.text.codePointCount(0, this.text.length());
		if (length < SHORTEST) {
			return Optional.of("people.password.short");
		}
		if (length > LONGEST) {
			return Optional.of("people.password.long");
		}
		String plain = plain(this.text);
		boolean guessed = plain.startsWith("hetki")
				|| Stream.of(known).anyMatch(it -> it != null && plain.equals(plain(it)));
		return guessed ? Optional.of("people.password.guess") : Optional.empty();
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return "•••";
	}
}
