package fi.hetki.tables;

import java.util.regex.Pattern;

/** What a cell may hold so that no spreadsheet takes it for a formula, and no database refuses it. */
public final class Cells {

	/** How a formula begins, also in the full width of East Asian keyboards; apostrophes before it count too. */
	private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r＝＋－＠]");

	private Cells() {
	}

	/** With an apostrophe before what would be a formula; {@link #unarmed} takes it away again. */
	public static String armed(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

	public static String unarmed(String cell) {
		return (cell.startsWith("'") && FORMULA.matcher(cell).find()) ? cell.substring(1) : cell;
	}

	/** Lines end with one character, and nothing is invisible. */
	public static String clean(String text) {
		return text.replaceAll("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]", "\n")
			.replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\ufeff|\\p{Cs}|[\\ufffe\\uffff]", "")
			.strip();
	}
}
