package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TallyTests {

	private final Rubric rubric = Rubric.v1();
	private final Tally tally = new Tally(Part.ALL);
	private int moment;

	@Test
	void withoutAnswersTheUsualValuesStand() {
		assertThat(tally.basis(1).firm()).isEqualTo(Firm.USUAL);
		assertThat(tally.basis(1).offsets()).isEmpty();
	}

	@Test
	void anItemIsToldApartFromThirtyAnswersOfFivePersonsOn() {
		for (int i = 0; i < 30; i++) {
			answer(i % 5, "intent.goal", 4, "need.open_question", 2);
		}
		// Means 100 and 50 around 75, drawn halfway to it by thirty more answers.
		assertThat(tally.basis(1).offsets().get("intent.goal")).isCloseTo(12.5, within(1e-9));
		assertThat(tally.basis(1).offsets().get("need.open_question")).isCloseTo(-12.5, within(1e-9));
	}

	@Test
	void twentyNineAnswersAreTooFew() {
		for (int i = 0; i < 29; i++) {
			answer(i % 5, "intent.goal", 4, "need.open_question", 2);
		}
		assertThat(tally.basis(1).offsets()).isEmpty();
	}

	@Test
	void fourPersonsAreTooFewHoweverMuchTheyAnswer() {
		for (int i = 0; i < 400; i++) {
			answer(i % 4, "intent.goal", 4, "need.open_question", 2);
		}
		assertThat(tally.basis(1).offsets()).isEmpty();
		assertThat(tally.basis(1).deviations()).isEmpty();
		assertThat(tally.basis(1).firm()).isEqualTo(Firm.USUAL);
	}

	@Test
	void aSellingItemCountsInReverse() {
		for (int i = 0; i < 30; i++) {
			answer(i % 5, "intent.our_gain", 0, "need.open_question", 4);
		}
		assertThat(tally.basis(1).offsets().values()).allSatisfy(it -> assertThat(it).isCloseTo(0, within(1e-9)));
		assertThat(tally.basis(1).firm().mean()).isCloseTo(100, within(1e-9));
	}

	@Test
	void aSingleAnswerIsNoMoment() {
		for (int i = 0; i < 60; i++) {
			answer(i % 5, "intent.goal", 4);
		}
		assertThat(tally.basis(1).firm()).isEqualTo(Firm.USUAL);
		assertThat(tally.basis(1).offsets()).containsOnlyKeys("intent.goal");
	}

	@Test
	void theFirmIsTheOneOfTheFormula() {
		List<List<Double>> scores = new ArrayList<>();
		for (int person = 0; person < 5; person++) {
			scores.add(new ArrayList<>());
			for (int i = 0; i < 6; i++) {
				answer(person, "intent.goal", person % 5, "intent.friend", i % 5);
				scores.get(person).add((25.0 * (person % 5) + 25.0 * (i % 5)) / 2);
			}
		}
		Basis basis = tally.basis(1);
		Firm plain = Firm.stabilised(scores);
		assertThat(basis.firm().persons()).isEqualTo(5);
		// Offsets of the two items cancel each other out in every moment, since both are always asked together.
		assertThat(basis.firm().mean()).isCloseTo(plain.mean(), within(1e-9));
		assertThat(basis.firm().spread().within()).isCloseTo(plain.spread().within(), within(1e-9));
	}

	@Test
	void aDimensionDeviatesByWhatItsItemsKeepAfterTheirOffsets() {
		for (int i = 0; i < 30; i++) {
			answer(i % 5, "intent.goal", 4, "need.open_question", 2);
		}
		assertThat(tally.basis(1).deviations().get("intent")).isCloseTo(12.5, within(1e-9));
		assertThat(tally.basis(1).deviations().get("need")).isCloseTo(-12.5, within(1e-9));
	}

	private void answer(int person, Object... answers) {
		UUID assessment = new UUID(1, moment++);
		for (int i = 0; i < answers.length; i += 2) {
			tally.add(assessment, new UUID(2, person), rubric.item((String) answers[i]), (Integer) answers[i + 1]);
		}
	}
}
