package fi.hetki.files;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The name of a file as somebody's device gave it. */
public final class FileName {

	/** With room for an ending. */
	private static final int LONGEST = 120;

	private FileName() {
	}

	/** Without folders, and without signs that break a line, turn the direction of writing or mean something to a computer. */
	public static String clean(@Nullable String name) {
		String bare = Normalizer.normalize((name != null) ? name : "", Normalizer.Form.NFC)
			.replaceAll("(?s).*[/\\\\]", "")
			.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		return bare.isEmpty() ? "hetki" : shortened(bare);
	}

	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= 10) ? name.substring(dot) : "";
		int end = LONGEST - ending.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
	}
}
