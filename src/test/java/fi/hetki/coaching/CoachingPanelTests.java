package fi.hetki.coaching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import fi.hetki.coaching.PracticeBook.Entry;
import fi.hetki.coaching.PracticeBook.Page;
import fi.hetki.moments.Moment;
import fi.hetki.rubric.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class CoachingPanelTests {

	private final Exercises exercises = Exercises.v1();
	private final Practices practices = mock();
	private final PracticeBook book = mock();
	private final Moment moment = mock();
	private final ExtendedModelMap model = new ExtendedModelMap();

	@BeforeEach
	void nobodyPractises() {
		when(book.page(any())).thenReturn(new Page(false, null, null, null, true));
	}

	@Test
	void theAuthorSeesWhatToDoAndWhatSheThought() {
		maijaThought("They were in a hurry");
		LoopsPanel.Loops loops = loopsFor(Told.MAIJA);
		assertThat(loops.behaviour()).extracting(Exercise::key).isEqualTo("b.two-seconds");
		assertThat(loops.mindset()).extracting(Exercise::key).isEqualTo("m.beginner-again");
		assertThat(loops.reflection()).isEqualTo("They were in a hurry");
	}

	@Test
	void somebodyElseSeesNothingOfIt() {
		maijaThought("They were in a hurry");
		assertThat(loopsFor(Told.SARI)).isNull();
	}

	@Test
	void whatShePractisesIsNotShownASecondTimeBesideWhatToTry() {
		maijaThought("They were in a hurry");
		practising("b.two-seconds");
		LoopsPanel.Loops loops = loopsFor(Told.MAIJA);
		assertThat(loops.practised(loops.behaviour())).isTrue();
		assertThat(loops.elsewhere()).isFalse();
		practising("b.play-back");
		assertThat(loopsFor(Told.MAIJA).elsewhere()).isTrue();
	}

	private void practising(String key) {
		Exercise exercise = exercises.find(key).orElseThrow();
		Entry entry = new Entry(new Training(Told.MAIJA, exercise, Instant.EPOCH), exercise);
		when(book.page(Told.MAIJA)).thenReturn(new Page(false, entry, null, null, false));
	}

	private void maijaThought(String text) {
		Practice practice = practice();
		practice.reflect(text);
		when(moment.id()).thenReturn(Told.MOMENT);
		when(practices.findByMomentIdAndPersonId(Told.MOMENT, Told.MAIJA)).thenReturn(Optional.of(practice));
	}

	private LoopsPanel.Loops loopsFor(UUID person) {
		new LoopsPanel(practices, exercises, book).fill(moment, Told.signedIn(person), model);
		return (LoopsPanel.Loops) model.get("loops");
	}

	private Practice practice() {
		return new Practice(Told.MAIJA, Told.MOMENT, "adapt", exercises.find("b.two-seconds").orElseThrow(),
				exercises.find("m.beginner-again").orElseThrow(), Instant.EPOCH);
	}
}
