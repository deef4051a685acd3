package fi.hetki.coaching;

import fi.hetki.shell.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What is written about one time as a customer; everything may be left out but not all of it.
 *
 * @param place what kind of place it was
 * @param dimension which side of the meeting it is about
 * @param degree how well the sentence of that side fits, 0 (not at all) to 4 (fully)
 * @param feeling how it felt
 * @param lesson what she would have done herself, what she learned
 */
public record DiaryNote(@Nullable String place, @Nullable Felt felt, @Nullable String dimension, @Nullable Integer degree,
		@Nullable String feeling, @Nullable String lesson) {

	/** What they were interested in. */
	public enum Felt {
		DEAL, BOTH, ME
	}

	/** Texts without what no text needs, and without what is only blank. */
	public DiaryNote {
		place = tidy(place, " ");
		feeling = tidy(feeling, "\n");
		lesson = tidy(lesson, "\n");
	}

	private static @Nullable String tidy(@Nullable String text, String lineEnd) {
		String tidy = (text == null) ? ""
				: text.replaceAll("\\R", lineEnd).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
		return tidy.isEmpty() ? null : tidy;
	}

	/** @throws Problems.Refused when something has to be mended */
	void check(Sides sides) {
		Problems problems = new Problems();
		if (this.felt == null && this.dimension == null && this.degree == null && this.feeling == null && this.lesson == null) {
			problems.add("felt", "coaching.diary.empty");
		}
		if (this.dimension != null && sides.find(this.dimension).isEmpty()) {
			problems.add("dimension", "coaching.diary.unknown");
		}
		if ((this.dimension == null) != (this.degree == null)) {
			problems.add((this.dimension == null) ? "dimension" : "degree", "coaching.diary.both");
		}
		if (this.degree != null && (this.degree < 0 || this.degree > 4)) {
			problems.add("degree", "coaching.diary.unknown");
		}
		length("place", this.place, DiaryEntry.LONGEST_PLACE, problems);
		length("feeling", this.feeling, DiaryEntry.LONGEST, problems);
		length("lesson", this.lesson, DiaryEntry.LONGEST, problems);
		problems.refuseIfAny();
	}

	private static void length(String field, @Nullable String text, int longest, Problems problems) {
		if (text != null && text.length() > longest) {
			problems.add(field, "coaching.reflection.long", longest, text.length());
		}
	}

	/** It is nobody's business, so it must not end up in a log. */
	@Override
	public String toString() {
		return "a note in a diary";
	}
}
