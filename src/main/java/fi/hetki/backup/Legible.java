package fi.hetki.backup;

import java.util.regex.Pattern;

/** PostgreSQL keeps no sign with the number nought and no half of a pair; H2 does. Where one comes over, it becomes �. */
final class Legible {

	private static final String STRANGE = "\uFFFD";

	private static final Pattern UNKEPT = Pattern.compile("\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]");

	/** The same, spelled out within JSON. */
	private static final Pattern UNKEPT_IN_JSON = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

	private final boolean strict;

	private long mended;

	Legible(Database kind) {
		this.strict = kind == Database.POSTGRESQL;
	}

	String text(Kind kind, String text) {
		if (!this.strict || kind != Kind.TEXT && kind != Kind.JSON) {
			return text;
		}
		String kept = UNKEPT.matcher(text).replaceAll(STRANGE);
		if (kind == Kind.JSON) {
			kept = UNKEPT_IN_JSON.matcher(kept).replaceAll("$1" + STRANGE);
		}
		this.mended += kept.equals(text) ? 0 : 1;
		return kept;
	}

	long mended() {
		return this.mended;
	}
}
