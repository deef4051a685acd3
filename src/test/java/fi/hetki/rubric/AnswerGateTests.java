package fi.hetki.rubric;

import java.util.List;

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

	@Test
	void anAnswerCountsByTheThresholdsOfItsOwnVersion() {
		Rubric first = Rubric.v1();
		Item strict = first.item("freedom.asked_first").asked(Applies.HANDOVER, new Threshold("permission", "<=", 3));
		Rubric second = first.asking(2, List.of(strict));
		Rubrics rubrics = mock();
		when(rubrics.current()).thenReturn(second);
		when(rubrics.version(1)).thenReturn(first);
		when(rubrics.version(2)).thenReturn(second);
		AnswerGate gate = new AnswerGate(rubrics, assessments);
		when(assessments.answersAbout(Told.MOMENT)).thenReturn(List.of(about(1, "freedom.played_on_fear=2"), about(1, "freedom.asked_first=3")));
		assertThat(gate.holds(Told.MOMENT)).as("retired meanwhile, and another threshold now").containsExactly("pressure");
		when(assessments.answersAbout(Told.MOMENT)).thenReturn(List.of(about(2, "freedom.asked_first=3")));
		assertThat(gate.holds(Told.MOMENT)).containsExactly("permission");
	}

	private static Assessments.About about(int version, String answer) {
		return new Assessments.About(version, Answers.of(answer).get(0));
	}

	private void answered(String... answers) {
		when(assessments.answersAbout(Told.MOMENT))
			.thenReturn(Answers.of(answers).stream().map(it -> new Assessments.About(1, it)).toList());
	}
}
