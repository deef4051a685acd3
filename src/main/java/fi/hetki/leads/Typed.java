package fi.hetki.leads;

import fi.hetki.shell.Problems;
import org.jspecify.annotations.Nullable;

/** A text as somebody typed it. */
final class Typed {

	private Typed() {
	}

	/**
	 * @throws Problems.Refused where there is none, or it is too long
	 */
	static String text(String field, @Nullable String typed, int longest) {
		Problems problems = new Problems();
		if (typed == null || typed.isBlank()) {
			problems.add(field, "leads.text.missing");
		}
		else if (typed.length() > longest) {
			problems.add(field, "leads.text.long", longest, typed.length());
		}
		problems.refuseIfAny();
		return String.valueOf(typed).strip();
	}
}
