package fi.hetki.coaching;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

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
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class CoachTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final Exercises exercises = Exercises.v1();
	private final Practices practices = mock();
	private final Assessor assessor = mock();
	private final Coach coach = new Coach(exercises, practices, assessor, Clock.fixed(NOW, ZoneOffset.UTC));

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
