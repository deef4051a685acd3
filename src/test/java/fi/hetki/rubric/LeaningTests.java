package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeaningTests {

	@Test
	void hasNoBarBeforeTwelveAnswers() {
		assertThat(Leaning.of(11, -9).shown()).isFalse();
		assertThat(Leaning.of(12, -9).shown()).isTrue();
	}

	@Test
	void aWordIsSaidOnlyWhenItIsProbablyTrue() {
		assertThat(new Leaning(12, 7, 24).direction()).isEqualTo(Change.UP);
		assertThat(new Leaning(12, -7, 24).direction()).isEqualTo(Change.DOWN);
		assertThat(new Leaning(12, -6, 24).direction()).isEqualTo(Change.NO_CLEAR_CHANGE);
	}

	@Test
	void theBarLiesAroundHerOwnMean() {
		Band bar = new Leaning(12, 0, 25).bar();
		assertThat(bar.from()).isEqualTo(34);
		assertThat(bar.to()).isEqualTo(66);
		assertThat(new Leaning(99, 40, 25).bar().to()).isEqualTo(100);
	}

	@Test
	void everyDimensionOfTheRubricLeansSomehow() {
		Map<String, Leaning> leanings = leanings(Basis.USUAL);
		assertThat(leanings.keySet()).containsExactly("intent", "need", "fit", "clarity", "adapt", "freedom");
		assertThat(leanings.get("adapt")).isEqualTo(new Leaning(0, 0, 36));
	}

	@Test
	void aPersonIsComparedWithHerselfAndADimensionWithTheWholeFirm() {
		assertThat(leanings(Basis.USUAL).get("intent").difference()).isPositive();
		Basis everybodyIsHighThere = new Basis(1, Firm.USUAL, Map.of(), Map.of("intent", 25.0));
		assertThat(leanings(everybodyIsHighThere).get("intent").difference()).isZero();
	}

	@Test
	void anEasyItemIsNoMerit() {
		Basis easy = new Basis(1, Firm.USUAL, Map.of("intent.goal", 25.0, "need.open_question", -25.0), Map.of());
		assertThat(leanings(easy).get("intent").difference()).isZero();
	}

	private static Map<String, Leaning> leanings(Basis basis) {
		Rubric rubric = Rubric.v1();
		return Leaning.of(Rubrics.only(rubric), basis, List.of(Assessment.ofOwn(Told.MOMENT, Told.MAIJA, rubric, basis,
				Answers.of("intent.goal=4", "need.open_question=2", "adapt.own_words=NA"), Instant.EPOCH)));
	}
}
