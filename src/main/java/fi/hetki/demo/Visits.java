package fi.hetki.demo;

import fi.hetki.coaching.DiaryDesk;
import fi.hetki.coaching.DiaryNote;
import fi.hetki.people.Entry;
import fi.hetki.shell.TimeMachine;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What somebody of the demonstration firm met when she was a customer herself. */
@Component
class Visits {

	private static final LocalTime EVENING = LocalTime.of(18, 20);

	private final DiaryDesk diary;

	private final TimeMachine time;

	Visits(DiaryDesk diary, TimeMachine time) {
		this.diary = diary;
		this.time = time;
	}

	void write(Cast cast, DemoCalendar calendar) {
		Content content = DemoFile.read("demo/visits.json", Content.class);
		UUID keeper = cast.person(content.keeper()).id();
		for (Visit it : content.visits()) {
			Instant at = calendar.at(it.weeksAgo(), it.weekday(), EVENING);
			this.time.at(at, () -> this.diary.write(Entry.newId(), keeper, it.note()));
		}
	}

	private record Content(String keeper, List<Visit> visits) {
	}

	@JsonNaming(SnakeCaseStrategy.class)
	private record Visit(int weeksAgo, int weekday, @Nullable String place, DiaryNote.@Nullable Felt felt,
			@Nullable String dimension, @Nullable Integer degree, @Nullable String feeling, @Nullable String lesson) {

		DiaryNote note() {
			return new DiaryNote(this.place, this.felt, this.dimension, this.degree, this.feeling, this.lesson);
		}
	}
}
