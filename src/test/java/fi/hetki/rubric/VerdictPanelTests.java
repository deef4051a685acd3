package fi.hetki.rubric;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import fi.hetki.moments.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class VerdictPanelTests {

	private final Rubric rubric = Rubric.v1();
	private final Assessor assessor = mock();
	private final Composite composite = mock();
	private final VerdictPanel panel = new VerdictPanel(Rubrics.only(rubric), assessor, composite);

	@Test
	void theAuthorSeesTheWordTheNumberAndWhy() {
		when(composite.stands()).thenReturn(true);
		answered("intent.goal=4", "need.passed_hint=1", "fit.less_is_fine=NA");
		VerdictPanel.Assessed seen = seenBy(Told.MAIJA);
		assertThat(seen).isNotNull();
		assertThat(seen.verdict().whole().word()).isEqualTo(Word.CUSTOMER_FIRST);
		assertThat(seen.verdict().whole().number()).isEqualTo(88);
		assertThat(seen.reasons()).extracting(Why::shown).containsExactly(5, 2);
		assertThat(seen.customer()).isEqualTo(100);
		assertThat(seen.selling()).isEqualTo(25);
	}

	@Test
	void whereTheSidesAreApartEachHasAWordAndNoNumberStandsForBoth() {
		answered("intent.goal=4", "need.passed_hint=1", "fit.less_is_fine=NA");
		VerdictPanel.Assessed seen = seenBy(Told.MAIJA);
		assertThat(seen.verdict().whole()).isNull();
		assertThat(seen.verdict().halves()).containsExactly(new Verdict.Half(Part.CUSTOMER, Verdict.Amount.MUCH),
				new Verdict.Half(Part.SELLING, Verdict.Amount.LITTLE));
	}

	@Test
	void aSideWithoutAnAnswerHasNoWord() {
		answered("intent.goal=2", "need.open_question=2");
		assertThat(seenBy(Told.MAIJA).verdict().halves()).containsExactly(new Verdict.Half(Part.CUSTOMER, Verdict.Amount.SOME));
	}

	@Test
	void aReasonPointsAtWhatIsGoodForTheCustomer() {
		answered("need.passed_hint=4", "intent.goal=0");
		assertThat(seenBy(Told.MAIJA).reasons()).extracting(it -> it.best().in("en"))
			.containsExactlyInAnyOrder("Picks up the hint and asks about it.", "Names the goal and ties the advice to it.");
	}

	@Test
	void oneAnswerIsNoVerdict() {
		answered("intent.goal=4", "need.passed_hint=SKIP");
		assertThat(seenBy(Told.MAIJA)).isNull();
	}

	@Test
	void somebodyElseSeesNothing() {
		answered("intent.goal=4", "need.passed_hint=1");
		assertThat(seenBy(Told.SARI)).isNull();
	}

	private void answered(String... answers) {
		when(assessor.own(Told.MOMENT, Told.MAIJA)).thenReturn(Optional
			.of(Assessment.ofOwn(Told.MOMENT, Told.MAIJA, rubric, Basis.USUAL, Answers.of(answers),
					Instant.EPOCH)));
	}

	private VerdictPanel.@Nullable Assessed seenBy(UUID person) {
		Moment moment = mock();
		when(moment.id()).thenReturn(Told.MOMENT);
		ExtendedModelMap model = new ExtendedModelMap();
		panel.fill(moment, Told.signedIn(person), model);
		return (VerdictPanel.Assessed) model.get("assessed");
	}
}
