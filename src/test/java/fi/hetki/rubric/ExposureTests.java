package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExposureTests {

	private static final List<Given> NOT_COME_UP = Answers.of("fit.less_is_fine=NA");
	private static final List<Given> OTHER = Answers.of("intent.goal=3");

	private final Rubric rubric = Rubric.v1();

	@Test
	void countsItemsAndTheirDimensions() {
		Exposure exposure = after(Answers.of("intent.goal=3", "need.passed_hint=SKIP"), Answers.of("intent.friend=NA"));
		assertThat(exposure.items()).containsEntry("intent.goal", 1).containsEntry("need.passed_hint", 1);
		assertThat(exposure.dimensions()).containsEntry("intent", 2).containsEntry("need", 1);
	}

	@Test
	void anItemThatDidNotComeUpTwiceInARowRests() {
		Exposure exposure = after(NOT_COME_UP, OTHER, NOT_COME_UP);
		assertThat(exposure.resting()).containsExactly("fit.less_is_fine");
		assertThat(exposure.items()).containsEntry("fit.less_is_fine", 1);
	}

	@Test
	void anAnswerInBetweenKeepsItAwake() {
		assertThat(after(NOT_COME_UP, Answers.of("fit.less_is_fine=2"), NOT_COME_UP).resting()).isEmpty();
	}

	@Test
	void theRestLastsTenMoments() {
		List<List<Given>> moments = new ArrayList<>(List.of(NOT_COME_UP, NOT_COME_UP));
		moments.addAll(Collections.nCopies(9, OTHER));
		assertThat(Exposure.after(rubric, moments).resting()).isNotEmpty();
		moments.add(OTHER);
		assertThat(Exposure.after(rubric, moments).resting()).isEmpty();
	}

	@Test
	void itemsOfAnOlderRubricArePassedOver() {
		assertThat(after(Answers.of("intent.magic=3")).items()).isEmpty();
	}

	@SafeVarargs
	private final Exposure after(List<Given>... moments) {
		return Exposure.after(rubric, List.of(moments));
	}
}
