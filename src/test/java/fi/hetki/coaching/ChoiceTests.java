package fi.hetki.coaching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTests {

	private static final UUID MAIJA = UUID.fromString("00000000-0000-7000-8000-000000000001");
	private static final UUID MOMENT = UUID.fromString("00000000-0000-7000-8000-00000000000a");

	private final Exercises exercises = Exercises.v1();

	@Test
	void practiceFollowsTheLowestAnswer() {
		assertThat(dimension(Map.of("need", 25.0, "fit", 75.0), Set.of())).isEqualTo("need");
	}

	@Test
	void whatWasPractisedLastHasToWait() {
		assertThat(dimension(Map.of("need", 25.0, "fit", 75.0), Set.of("need", "adapt"))).isEqualTo("fit");
	}

	@Test
	void unlessNothingElseIsLeft() {
		assertThat(dimension(Map.of("need", 25.0, "fit", 75.0), Set.of("need", "fit"))).isEqualTo("need");
	}

	@Test
	void withoutAnswersEveryDimensionHasItsTurn() {
		Set<String> drawn = moments()
			.map(it -> Choice.dimension(exercises, Map.of(), Set.of("need", "fit"), MAIJA, it))
			.collect(Collectors.toSet());
		assertThat(drawn).containsExactlyInAnyOrder("intent", "clarity", "adapt", "freedom");
	}

	@Test
	void oneThingToDoAndOneToThinkAboutForEveryDimension() {
		assertThat(exercises.dimensions()).hasSize(6).allSatisfy(it -> {
			Exercise toDo = Choice.behaviour(exercises, it, Set.of(), MAIJA, MOMENT);
			Exercise toThink = Choice.mindset(exercises, it, Set.of(), MAIJA, MOMENT);
			assertThat(List.of(toDo, toThink)).extracting(Exercise::dimension).containsOnly(it);
			assertThat(toDo.loop()).isEqualTo(Exercise.Loop.BEHAVIOUR);
			assertThat(toThink.loop()).isEqualTo(Exercise.Loop.MINDSET);
		});
	}

	@Test
	void theSameExerciseDoesNotComeTwiceInARow() {
		Exercise first = Choice.behaviour(exercises, "intent", Set.of(), MAIJA, MOMENT);
		assertThat(moments().map(it -> Choice.behaviour(exercises, "intent", Set.of(first.key()), MAIJA, it)))
			.doesNotContain(first);
	}

	@Test
	void itComesAgainWhenTheDimensionHasNoOther() {
		Set<String> all = exercises.exercises().stream().map(Exercise::key).collect(Collectors.toSet());
		assertThat(Choice.mindset(exercises, "need", all, MAIJA, MOMENT).dimension()).isEqualTo("need");
	}

	@Test
	void aDimensionWithoutExercisesBorrowsFromTheOthers() {
		assertThat(Choice.behaviour(exercises, "patience", Set.of(), MAIJA, MOMENT).loop())
			.isEqualTo(Exercise.Loop.BEHAVIOUR);
	}

	@Test
	void aReloadGivesTheSame() {
		assertThat(Choice.mindset(exercises, "adapt", Set.of(), MAIJA, MOMENT))
			.isEqualTo(Choice.mindset(exercises, "adapt", Set.of(), MAIJA, MOMENT));
	}

	private String dimension(Map<String, Double> lowest, Set<String> lastTwo) {
		return Choice.dimension(exercises, lowest, lastTwo, MAIJA, MOMENT);
	}

	private static Stream<UUID> moments() {
		return IntStream.range(0, 200).mapToObj(it -> new UUID(7, it));
	}
}
