package fi.hetki.people;

/** What may stand in a field, as regular expressions. */
final class Text {

	/** One sign of a line: no line breaks, and no zero bytes, which PostgreSQL refuses. */
	static final String LINE = "\\P{Cntrl}";

	/** Without an @, so that no login is somebody else's e-mail address. */
	static final String LOGIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,79}";

	static final String EMAIL = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+";

	static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private Text() {
	}
}
