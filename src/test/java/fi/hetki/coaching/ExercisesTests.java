package fi.hetki.coaching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExercisesTests {

	private final Exercises exercises = Exercises.v1();

	@Test
	void thereAreThirtyHalfOfThemToDoAndHalfToThinkAbout() {
		assertThat(exercises.in(Exercise.Loop.BEHAVIOUR)).hasSize(15);
		assertThat(exercises.in(Exercise.Loop.MINDSET)).hasSize(15);
		assertThat(exercises.exercises()).extracting(Exercise::key).doesNotHaveDuplicates();
	}

	@Test
	void everyDimensionIsTrainedBothWays() {
		assertThat(exercises.in(Exercise.Loop.BEHAVIOUR)).extracting(Exercise::dimension)
			.containsAll(exercises.dimensions());
		assertThat(exercises.in(Exercise.Loop.MINDSET)).extracting(Exercise::dimension)
			.containsAll(exercises.dimensions());
	}

	@Test
	void exercisesAreFoundByKey() {
		Exercise goalFirst = exercises.find("b.goal-first").orElseThrow();
		assertThat(goalFirst.title().in("fi")).isEqualTo("Tavoite ennen työtä");
		assertThat(goalFirst.minutes()).isEqualTo(2);
		assertThat(exercises.find("b.gone")).isEmpty();
	}
}
