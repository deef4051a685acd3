package fi.hetki.coaching;

import fi.hetki.coaching.DiaryNote.Felt;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the form sends it: what is no answer to its question counts as none.
 *
 * @param version which the form showed; null for one that is not kept yet
 */
record DiaryForm(@Nullable String id, @Nullable String version, @Nullable String place, @Nullable String felt,
		@Nullable String dimension, @Nullable String degree, @Nullable String feeling, @Nullable String lesson) {

	static DiaryForm of(DiaryEntry entry) {
		DiaryNote note = entry.note();
		return new DiaryForm(entry.id().toString(), String.valueOf(entry.version()), note.place(), (note.felt() != null) ? note.felt().name() : null,
				note.dimension(), (note.degree() != null) ? note.degree().toString() : null, note.feeling(), note.lesson());
	}

	static DiaryForm blank(UUID id) {
		return new DiaryForm(id.toString(), null, null, null, null, null, null, null);
	}

	DiaryForm inVersion(int version) {
		return new DiaryForm(this.id, String.valueOf(version), this.place, this.felt, this.dimension, this.degree, this.feeling, this.lesson);
	}

	int shownVersion() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.parseInt(this.version) : -1;
	}

	DiaryNote note() {
		return new DiaryNote(this.place,
				Arrays.stream(Felt.values()).filter(it -> it.name().equals(this.felt)).findFirst().orElse(null),
				this.dimension, told(), this.feeling, this.lesson);
	}

	/** Without a sentence there is nothing that it could be about. */
	private @Nullable Integer told() {
		boolean fits = this.dimension != null && this.degree != null && this.degree.matches("-?\\d{1,4}");
		return fits ? Integer.valueOf(this.degree) : null;
	}

	/** It is nobody's business, so it must not end up in a log. */
	@Override
	public String toString() {
		return "a page of a diary";
	}
}
