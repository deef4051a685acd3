package fi.hetki.coaching;

import fi.hetki.coaching.Occasion.Way;
import fi.hetki.coaching.PracticeBook.Past;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody takes along of her own practice. */
final class PracticeFile {

	private PracticeFile() {
	}

	static List<Row> of(PracticeBook.History history, String language) {
		Stream<Row> exercises = history.past().stream().map(it -> new Row(it.training().begunAt(), it.training().exerciseKey(),
				title(it, language), it.training().dimension(), it.training().plan(),
				it.training().occasions().stream().map(told -> new Told(told.toldAt(), told.way(), told.followUp())).toList(),
				null, null));
		Stream<Row> thoughts = history.thoughts().stream().map(it -> new Row(it.chosenAt(), it.mindsetKey(), null,
				it.dimension(), null, List.of(), it.momentId(), it.reflection()));
		return Stream.concat(exercises, thoughts).toList();
	}

	private static @Nullable String title(Past past, String language) {
		return (past.exercise() != null) ? past.exercise().title().in(language) : null;
	}

	/** An exercise with plan and occasions, or a thought after a moment. */
	record Row(Instant at, String exercise, @Nullable String title, String dimension, @Nullable String plan,
			List<Told> occasions, @Nullable UUID moment, @Nullable String thought) {
	}

	/** @param askedOnDay where it was told when asked again */
	record Told(Instant at, Way way, @Nullable Integer askedOnDay) {
	}
}
