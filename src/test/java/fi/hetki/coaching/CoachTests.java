package fi.hetki.coaching;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import fi.hetki.coaching.Trainer.Turn;
import fi.hetki.moments.MomentLogged;
import fi.hetki.rubric.Assessor;
import fi.hetki.rubric.Told;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class CoachTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final Exercises exercises = Exercises.v1();
	private final Practices practices = mock();
	private final Trainer trainer = mock();
	private final Assessor assessor = mock();
	private final Coach coach = new Coach(exercises, practices, trainer, assessor, Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void shePractisesNothing() {
		turn(new Turn(null, false));
	}

	@Test
	void everyMomentGivesOneThingToDoAndOneToThinkAbout() {
		Practice given = given();
		assertThat(given.personId()).isEqualTo(Told.MAIJA);
		assertThat(given.momentId()).isEqualTo(Told.MOMENT);
		assertThat(exercise(given.behaviourKey()).loop()).isEqualTo(Exercise.Loop.BEHAVIOUR);
		assertThat(exercise(given.mindsetKey()).loop()).isEqualTo(Exercise.Loop.MINDSET);
		assertThat(given.chosenAt()).isEqualTo(NOW);
	}

	@Test
	void practiceFollowsWhatWasAnswered() {
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA)).thenReturn(Map.of("need", 100.0, "adapt", 25.0));
		assertThat(given().dimension()).isEqualTo("adapt");
	}

	@Test
	void whatCameLatelyDoesNotComeAgain() {
		Practice last = practice("adapt", "b.two-seconds", "m.beginner-again");
		when(practices.latestOf(eq(Told.MAIJA), any())).thenReturn(List.of(last));
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA)).thenReturn(Map.of("adapt", 25.0));
		Practice given = given();
		assertThat(given.behaviourKey()).isEqualTo("b.swap-terms");
		assertThat(given.mindsetKey()).isNotEqualTo("m.beginner-again");
	}

	@Test
	void theLastTwoDimensionsRest() {
		when(practices.latestOf(eq(Told.MAIJA), any())).thenReturn(List.of(practice("adapt", "b.two-seconds", "m.beginner-again"),
				practice("need", "b.play-back", "m.nobody-asked"), practice("fit", "b.lighter-option", "m.good-suggestion")));
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA))
			.thenReturn(Map.of("adapt", 0.0, "need", 0.0, "fit", 100.0));
		assertThat(given().dimension()).isEqualTo("fit");
	}

	@Test
	void anExerciseThatHasJustBegunIsWhatToTry() {
		turn(new Turn(training("b.play-back"), true));
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA)).thenReturn(Map.of("adapt", 25.0));
		assertThat(given()).extracting(Practice::behaviourKey, Practice::dimension).containsExactly("b.play-back", "need");
	}

	@Test
	void soIsTheOneShePractisesWhenNothingWasAnswered() {
		turn(new Turn(training("m.wrong-guess"), false));
		Practice given = given();
		assertThat(given).extracting(Practice::mindsetKey, Practice::dimension).containsExactly("m.wrong-guess", "need");
		assertThat(exercise(given.behaviourKey()).dimension()).isEqualTo("need");
	}

	@Test
	void andWhenTheMomentSpeaksOfTheSameThoughItCameBefore() {
		when(practices.latestOf(eq(Told.MAIJA), any())).thenReturn(List.of(practice("need", "b.play-back", "m.nobody-asked")));
		turn(new Turn(training("b.play-back"), false));
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA)).thenReturn(Map.of("need", 25.0, "fit", 75.0));
		assertThat(given().behaviourKey()).isEqualTo("b.play-back");
	}

	@Test
	void aMomentThatSpeaksOfSomethingElseBringsThat() {
		turn(new Turn(training("b.play-back"), false));
		when(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA)).thenReturn(Map.of("need", 75.0, "fit", 25.0));
		assertThat(given().dimension()).isEqualTo("fit");
	}

	@Test
	void whoeverDoesNotWantToPractiseIsGivenNothing() {
		when(trainer.after(eq(Told.MAIJA), any())).thenReturn(Optional.empty());
		coach.on(new MomentLogged(Told.MOMENT, null, Told.with(Map.of())));
		verify(practices, never()).save(any());
	}

	@Test
	void aThoughtIsKept() {
		Practice practice = known();
		coach.reflect(Told.MOMENT, Told.MAIJA, " First line\r\nand the second\u0000 ");
		assertThat(practice.reflection()).isEqualTo("First line\nand the second");
	}

	@Test
	void anEmptyThoughtTakesItAwayAgain() {
		Practice practice = known();
		practice.reflect("Something");
		coach.reflect(Told.MOMENT, Told.MAIJA, "  ");
		assertThat(practice.reflection()).isNull();
	}

	@Test
	void aThoughtOfTwoThousandCharactersFitsWhateverTheLineEnds() {
		Practice practice = known();
		coach.reflect(Told.MOMENT, Told.MAIJA, "a\r\n".repeat(999) + "ää");
		assertThat(practice.reflection()).hasSize(2000);
	}

	@Test
	void aLongerOneIsRefusedAndWhatWasThereStays() {
		Practice practice = known();
		practice.reflect("Something");
		assertThatExceptionOfType(Problems.Refused.class)
			.isThrownBy(() -> coach.reflect(Told.MOMENT, Told.MAIJA, "private ".repeat(251)))
			.withMessageNotContaining("private")
			.satisfies(it -> assertThat(it.problems().all()).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()).containsExactly(2000, 2007)));
		assertThat(practice.reflection()).isEqualTo("Something");
	}

	@Test
	void nobodyThinksAboutSomebodyElsesMoment() {
		known();
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> coach.reflect(Told.MOMENT, Told.SARI, "Hm"));
	}

	private Practice given() {
		coach.on(new MomentLogged(Told.MOMENT, null, Told.with(Map.of())));
		ArgumentCaptor<Practice> given = ArgumentCaptor.captor();
		verify(practices).save(given.capture());
		return given.getValue();
	}

	private void turn(Turn turn) {
		when(trainer.after(eq(Told.MAIJA), any())).thenReturn(Optional.of(turn));
	}

	private Training training(String key) {
		return new Training(Told.MAIJA, exercise(key), NOW);
	}

	private Practice known() {
		Practice practice = practice("adapt", "b.two-seconds", "m.beginner-again");
		when(practices.findByMomentIdAndPersonId(Told.MOMENT, Told.MAIJA)).thenReturn(Optional.of(practice));
		return practice;
	}

	private Practice practice(String dimension, String behaviour, String mindset) {
		return new Practice(Told.MAIJA, Told.MOMENT, dimension, exercise(behaviour), exercise(mindset), NOW);
	}

	private Exercise exercise(String key) {
		return exercises.find(key).orElseThrow();
	}
}
