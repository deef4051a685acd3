package fi.hetki.rubric;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoldsTests {

	private final Rubric rubric = Rubric.v1();

	@ParameterizedTest
	@CsvSource({ "freedom.after_no=2, pressure", "freedom.played_on_fear=2, pressure", "clarity.left_out=3, truth",
			"clarity.overpromised=3, truth", "fit.easiest_for_us=3, fit", "fit.unneeded_extra=4, fit",
			"freedom.asked_first=1, permission", "freedom.asked_first=0, permission" })
	void aLeadWaitsWhenTheAnswerReachesTheThreshold(String answer, String rule) {
		assertThat(Holds.of(rubric, Answers.of(answer))).containsExactly(rule);
	}

	@ParameterizedTest
	@CsvSource({ "freedom.after_no=1", "clarity.left_out=2", "fit.easiest_for_us=2", "freedom.asked_first=2",
			"freedom.after_no=NA", "freedom.asked_first=SKIP", "intent.our_gain=4" })
	void otherwiseItGoesOn(String answer) {
		assertThat(Holds.of(rubric, Answers.of(answer))).isEmpty();
	}

	@Test
	void eachRuleIsNamedOnceHoweverManyAnswersRaiseIt() {
		var answers = Answers.of("clarity.left_out=4", "clarity.overpromised=3", "clarity.left_out=3",
				"freedom.after_no=4");
		assertThat(Holds.of(rubric, answers)).containsExactly("truth", "pressure");
	}

	@Test
	void twoNearMissesAskTheOwnerToListenFirst() {
		var answers = Answers.of("freedom.asked_first=2", "clarity.left_out=2");
		assertThat(Holds.watch(Holds.nearly(rubric, answers).stream())).isTrue();
		assertThat(Holds.of(rubric, answers)).isEmpty();
	}

	@Test
	void theSameNearMissToldByTwoPeopleCountsOnce() {
		assertThat(Holds.watch(Holds.nearly(rubric, Answers.of("clarity.left_out=2", "clarity.left_out=2")).stream())).isFalse();
	}
}
