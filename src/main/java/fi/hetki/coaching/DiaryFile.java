package fi.hetki.coaching;

import fi.hetki.coaching.DiaryNote.Felt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody takes along of her diary. */
final class DiaryFile {

	private DiaryFile() {
	}

	record Row(Instant at, @Nullable String place, @Nullable Felt felt, @Nullable String dimension,
			@Nullable Integer degree, @Nullable String feeling, @Nullable String lesson) {

		static Row of(DiaryEntry entry) {
			DiaryNote note = entry.note();
			return new Row(entry.writtenAt(), note.place(), note.felt(), note.dimension(), note.degree(), note.feeling(), note.lesson());
		}

		@Override
		public String toString() {
			return "a page of a diary";
		}
	}
}
