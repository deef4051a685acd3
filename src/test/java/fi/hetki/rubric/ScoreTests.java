package fi.hetki.rubric;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ScoreTests {

	private final Rubric rubric = Rubric.v1();

	@Test
	void keepsBothOrientationsApart() {
		Score score = score(Map.of(), "intent.goal=4", "need.decided_early=1", "intent.our_gain=0");
		assertThat(score.customer()).isEqualTo(100);
		assertThat(score.selling()).isEqualTo(12.5);
		assertThat(score.answered()).isEqualTo(3);
	}

	@Test
	void knowsNoSellingSideWhenNothingAskedAboutIt() {
		assertThat(score(Map.of(), "intent.goal=4", "adapt.own_words=2").selling()).isNull();
	}

	@Test
	void takesAnEasyItemDownByItsOffset() {
		assertThat(score(Map.of("intent.goal", 8.0), "intent.goal=4", "adapt.own_words=2").moment())
			.isCloseTo(71, within(1e-9));
	}

	@Test
	void oneAnswerIsNotEnough() {
		assertThat(Score.of(rubric, Answers.of("intent.goal=4", "adapt.own_words=NA", "need.passed_hint=SKIP"), Map.of()))
			.isEmpty();
	}

	@Test
	void refusesAnswersToUnknownItems() {
		assertThatIllegalArgumentException().isThrownBy(() -> score(Map.of(), "intent.goal=4", "intent.magic=4"));
	}

	@Test
	void everyItemScoreIsHighWhenTheCustomerCameFirst() {
		assertThat(Score.itemScore(rubric.item("intent.goal"), 4)).isEqualTo(100);
		assertThat(Score.itemScore(rubric.item("intent.our_gain"), 4)).isZero();
	}

	private Score score(Map<String, Double> offsets, String... answers) {
		return Score.of(rubric, Answers.of(answers), offsets).orElseThrow();
	}
}
