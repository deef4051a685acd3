package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class AnswerGateTests {

	private final Assessments assessments = mock();
	private final AnswerGate gate = new AnswerGate(Rubrics.only(Rubric.v1()), assessments);

	@Test
	void anAnswerAboutTheMomentHoldsItsLeads() {
		answered("freedom.played_on_fear=2", "freedom.asked_first=1");
		assertThat(gate.holds(Told.MOMENT)).containsExactlyInAnyOrder("permission", "pressure");
	}

	@Test
	void goodAnswersHoldNothing() {
		answered("freedom.played_on_fear=0", "freedom.asked_first=4");
		assertThat(gate.holds(Told.MOMENT)).isEmpty();
		assertThat(gate.listenFirst(Told.MOMENT)).isFalse();
	}

	@Test
	void twoNearMissesAskToListenFirst() {
		answered("clarity.left_out=2", "fit.unneeded_extra=2");
		assertThat(gate.holds(Told.MOMENT)).isEmpty();
		assertThat(gate.listenFirst(Told.MOMENT)).isTrue();
	}

	@Test
	void noAnswerIsNoReasonToWait() {
		assertThat(gate.holds(Told.MOMENT)).isEmpty();
	}

	private void answered(String... answers) {
		when(assessments.answersAbout(Told.MOMENT))
			.thenReturn(Answers.of(answers).stream().map(it -> new Assessments.About(1, it)).toList());
	}
}
