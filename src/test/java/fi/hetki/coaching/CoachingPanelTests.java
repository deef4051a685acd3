package fi.hetki.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import fi.hetki.moments.Moment;
import fi.hetki.rubric.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class CoachingPanelTests {

	private final Exercises exercises = Exercises.v1();
	private final Practices practices = mock();
	private final Moment moment = mock();
	private final ExtendedModelMap model = new ExtendedModelMap();

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
	void theLatestExerciseIsTheOneToPractise() {
		when(practices.latestOf(eq(Told.MAIJA), any())).thenReturn(List.of(practice()));
		new PracticePanel(practices, exercises).fill(Told.signedIn(Told.MAIJA), model);
		assertThat(model.get("practice")).isEqualTo(exercises.find("b.two-seconds").orElseThrow());
	}

	@Test
	void beforeTheFirstMomentThereIsNone() {
		new PracticePanel(practices, exercises).fill(Told.signedIn(Told.MAIJA), model);
		assertThat(model.get("practice")).isNull();
	}

	private void maijaThought(String text) {
		Practice practice = practice();
		practice.reflect(text);
		when(moment.id()).thenReturn(Told.MOMENT);
		when(practices.findByMomentIdAndPersonId(Told.MOMENT, Told.MAIJA)).thenReturn(Optional.of(practice));
	}

	private LoopsPanel.Loops loopsFor(UUID person) {
		new LoopsPanel(practices, exercises).fill(moment, Told.signedIn(person), model);
		return (LoopsPanel.Loops) model.get("loops");
	}

	private Practice practice() {
		return new Practice(Told.MAIJA, Told.MOMENT, "adapt", exercises.find("b.two-seconds").orElseThrow(),
				exercises.find("m.beginner-again").orElseThrow(), Instant.EPOCH);
	}
}
