package fi.hetki.rubric;

import fi.hetki.people.Unsettled;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLogged;
import fi.hetki.moments.Moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

class AssessorTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final Rubric rubric = Rubric.v1();
	private final Assessments assessments = mock();
	private final Reckonings reckonings = mock();
	private final SelfRatings ratings = mock();
	private final Composite composite = mock();
	private final AskedBook book = mock();
	private final Moments moments = mock();
	private final ApplicationEventPublisher events = mock();
	private final Assessor assessor = new Assessor(Rubrics.only(rubric), assessments, reckonings, ratings, composite,
			book, moments, new Unsettled(), events, Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void nothingWasReckonedYet() {
		when(reckonings.latest(Source.SELF)).thenReturn(Basis.USUAL);
		when(composite.stands()).thenReturn(true);
	}

	@Test
	void answersAreKeptRawInTheOrderOfTheRubric() {
		Assessment kept = assess(Map.of("need.passed_hint", "1", "fit.less_is_fine", "NA", "intent.goal", "4"));
		assertThat(kept.answers())
			.isEqualTo(Answers.of("intent.goal=4", "need.passed_hint=1", "fit.less_is_fine=NA"));
	}

	@Test
	void theyKnowTheirVersionsAndTheirRater() {
		Assessment kept = assess(Map.of("intent.goal", "4"));
		assertThat(kept.rubricVersion()).isEqualTo(1);
		assertThat(kept.offsetVersion()).isZero();
		assertThat(kept.source()).isEqualTo(Source.SELF);
		assertThat(kept.raterId()).isEqualTo(Told.MAIJA);
		assertThat(kept.momentId()).isEqualTo(Told.MOMENT);
	}

	@Test
	void theTwoSidesOfTheScoreAreKeptApart() {
		Score score = assess(Map.of("intent.goal", "4", "intent.our_gain", "3")).score().orElseThrow();
		assertThat(score).isEqualTo(new Score(62.5, 100.0, 75.0, 2));
	}

	@Test
	void whatTheFormAskedKeepsItsRubricAndTheSecondsThatItTook() {
		Map<String, String> asides = Map.of("seconds.intent.goal", "7", "seconds.need.passed_hint", "4711");
		assessor.on(new MomentLogged(Told.MOMENT, null,
				Told.onTheForm(Map.of("intent.goal", "4", "need.passed_hint", "1"), asides)));
		assertThat(kept().answers()).extracting(Given::seconds).containsExactly(7, null);
	}

	@Test
	void oneAnswerIsKeptWithoutAScore() {
		assertThat(assess(Map.of("intent.goal", "4", "need.passed_hint", "SKIP")).score()).isEmpty();
	}

	@Test
	void aMomentWithoutAnswersLeavesNothingBehind() {
		assessor.on(new MomentLogged(Told.MOMENT, null, Told.with(Map.of())));
		verify(assessments, never()).save(any());
		verifyNoInteractions(events);
	}

	@Test
	void theEventSaysWhoAndWhichMomentAndNothingMore() {
		assess(Map.of("intent.goal", "0"));
		verify(events).publishEvent(new MomentAssessed(Told.MOMENT, Told.MAIJA));
		assertThat(MomentAssessed.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("momentId", "raterId");
	}

	@Test
	void nobodySeesTheVerdictUntilTheAuthorSharesIt() {
		theMomentIs(false);
		assertThat(assessor.sharedOf(Told.MOMENT)).isEmpty();
		verify(assessments, never()).own(any(), any());
	}

	@Test
	void aSharedMomentTellsWordNumberAndBandButNoAnswer() {
		theMomentIs(true);
		Verdict shared = assessor.sharedOf(Told.MOMENT).orElseThrow();
		assertThat(shared.whole().word()).isEqualTo(Word.CUSTOMER_FIRST);
		assertThat(shared.whole().number()).isEqualTo(75);
		assertThat(shared.halves()).isEmpty();
		assertThat(Stream.of(Verdict.class.getRecordComponents()).map(RecordComponent::getName))
			.containsExactly("whole", "halves", "answered");
	}

	@Test
	void aSharedMomentWithoutAScoreTellsNothing() {
		theMomentIs(true);
		when(assessments.own(Told.MOMENT, Told.MAIJA)).thenReturn(Optional.of(maijasWith("intent.goal=4")));
		assertThat(assessor.sharedOf(Told.MOMENT)).isEmpty();
	}

	@Test
	void anUnknownMomentTellsNothing() {
		assertThat(assessor.sharedOf(Told.MOMENT)).isEmpty();
	}

	@Test
	void practiceLearnsWhereItMayHelp() {
		theMomentIs(false);
		assertThat(assessor.lowestByDimension(Told.MOMENT, Told.MAIJA))
			.containsOnly(entry("intent", 100.0), entry("need", 50.0));
	}

	@Test
	void butNotFromSomebodyElse() {
		theMomentIs(false);
		assertThat(assessor.lowestByDimension(Told.MOMENT, Told.SARI)).isEmpty();
	}

	@Test
	void whatWasAskedIsCountedFromTheOldestOn() {
		Assessment older = maijasWith("intent.goal=4");
		Assessment newer = maijasWith("intent.goal=NA");
		Assessment newest = maijasWith("intent.goal=NA");
		when(assessments.latestOf(eq(Told.MAIJA), any())).thenReturn(List.of(newest, newer, older));
		assertThat(assessor.habitOf(Told.MAIJA).exposure().rests(rubric.item("intent.goal"))).isTrue();
	}

	@Test
	void anAnswerDoesNotEndUpInALog() {
		assertThat(Answers.of("intent.goal=4")).hasToString("[an answer to intent.goal]");
	}

	private Assessment assess(Map<String, String> answers) {
		assessor.on(new MomentLogged(Told.MOMENT, null, Told.with(answers)));
		return kept();
	}

	private Assessment kept() {
		ArgumentCaptor<Assessment> kept = ArgumentCaptor.captor();
		verify(assessments).save(kept.capture());
		return kept.getValue();
	}

	private void theMomentIs(boolean shared) {
		Moment moment = mock();
		when(moment.authorId()).thenReturn(Told.MAIJA);
		when(moment.shared()).thenReturn(shared);
		when(moments.findById(Told.MOMENT)).thenReturn(Optional.of(moment));
		when(assessments.own(Told.MOMENT, Told.MAIJA))
			.thenReturn(Optional.of(maijasWith("intent.goal=4", "need.open_question=2")));
	}

	private Assessment maijasWith(String... answers) {
		return Assessment.ofOwn(Told.MOMENT, Told.MAIJA, rubric, Basis.USUAL, Answers.of(answers), NOW);
	}
}
