package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A text as somebody typed it. */
public final class Typed {

	/** The most characters of a note, of a task, and of a sentence to a colleague. */
	public static final int NOTE = 4000;

	public static final int TASK = 300;

	public static final int SENTENCE = 1000;

	private Typed() {
	}

	/**
	 * @throws Problems.Refused where there is none, or it is too long
	 */
	public static String text(String field, @Nullable String typed, int longest) {
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

	/**
	 * @return null where none was named
	 * @throws Problems.Refused where it is no day, is over, or is more than two years away
	 */
	public static @Nullable LocalDate day(String field, @Nullable String typed, LocalDate today) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		Problems problems = new Problems();
		try {
			LocalDate day = LocalDate.parse(typed.strip());
			if (!day.isBefore(today) && day.isBefore(today.plusYears(2))) {
				return day;
			}
			problems.add(field, "leads.day.range");
		}
		catch (DateTimeParseException ex) {
			problems.add(field, "leads.day.wrong");
		}
		problems.refuseIfAny();
		return null;
	}
}
