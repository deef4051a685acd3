package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class PulseTests {

	private static final UUID MAIJA = UUID.randomUUID();

	private static final UUID MOMENT = UUID.randomUUID();

	private final Assessments assessments = mock();

	private final PulseAnswers answers = mock();

	private final Moments moments = mock();

	private final Pulse pulse = new Pulse(Rubrics.only(Rubric.v1()), this.assessments, this.answers, this.moments,
			Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

	@BeforeEach
	void maijasMoment() {
		Moment moment = mock();
		given(moment.authorId()).willReturn(MAIJA);
		given(this.moments.findById(any())).willReturn(Optional.of(moment));
	}

	@Test
	void lowAnswersAreCountedOfFivePeopleAndTwentyMomentsOnly() {
		List<PulseAnswers.Step> steps = IntStream.range(0, 20).mapToObj(it -> new PulseAnswers.Step(new UUID(1, it % 5), it % 5)).toList();
		given(this.answers.about(any())).willReturn(steps);
		assertThat(this.pulse.lowAbout(List.of(MOMENT))).contains(new Pulse.Share(20, 8));
		given(this.answers.about(any())).willReturn(steps.subList(0, 19));
		assertThat(this.pulse.lowAbout(List.of(MOMENT))).isEmpty();
		given(this.answers.about(any())).willReturn(IntStream.range(0, 40).mapToObj(it -> new PulseAnswers.Step(new UUID(1, it % 4), 0)).toList());
		assertThat(this.pulse.lowAbout(List.of(MOMENT))).isEmpty();
	}

	@Test
	void everyDimensionHasASentenceInThreeLanguages() {
		assertThat(Rubric.v1().dimensions()).hasSize(6).allSatisfy(it -> {
			Texts text = this.pulse.question(it.key()).text();
			assertThat(Stream.of("fi", "sv", "en").map(text::in)).doesNotHaveDuplicates().allMatch(said -> said.length() > 10);
		});
		assertThat(this.pulse.question("need").scale()).extracting(Pulse.Choice::code).containsExactly("0", "1", "2", "3", "4");
		assertThat(this.pulse.question("need").others()).extracting(Pulse.Choice::code).containsExactly("NA", "SKIP");
	}

	@Test
	void whatWasAskedLeastIsAskedNext() {
		given(this.answers.keysAbout(MAIJA)).willReturn(List.of("pulse.intent", "pulse.need", "pulse.fit", "pulse.clarity", "pulse.adapt"));
		assertThat(this.pulse.dimensionFor(MOMENT, false)).isEqualTo("freedom");
		given(this.answers.keysAbout(MAIJA)).willReturn(List.of("pulse.freedom"));
		assertThat(this.pulse.dimensionFor(MOMENT, true)).as("the check asks of pressure or facts").isEqualTo("clarity");
	}

	@Test
	void whereNothingWasAskedYetEveryDimensionHasItsTurn() {
		assertThat(Stream.generate(UUID::randomUUID).limit(200).map(it -> this.pulse.dimensionFor(it, false)).collect(Collectors.toSet())).hasSize(6);
		assertThat(this.pulse.dimensionFor(MOMENT, false)).isEqualTo(this.pulse.dimensionFor(MOMENT, false));
	}

	@ParameterizedTest
	@CsvSource({ "0,true", "1,true", "2,false", "4,false", "NA,false", "SKIP,false" })
	void aLowAnswerIsToBePutRight(String code, boolean low) {
		assertThat(this.pulse.keep(MOMENT, "freedom", code)).isEqualTo(low);
		ArgumentCaptor<Assessment> kept = ArgumentCaptor.forClass(Assessment.class);
		verify(this.assessments).save(kept.capture());
		assertThat(kept.getValue().subjectId()).isEqualTo(MAIJA);
		assertThat(kept.getValue().raterId()).isNull();
		assertThat(kept.getValue().source()).isEqualTo(Source.CUSTOMER);
		assertThat(kept.getValue().answers()).containsExactly(Given.parse("pulse.freedom", code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "-1", "", "yes", "NULL" })
	void onlyWhatIsOfferedIsAnAnswer(String code) {
		assertThatThrownBy(() -> this.pulse.keep(MOMENT, "freedom", code)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.pulse.keep(MOMENT, "weather", "3")).isInstanceOf(IllegalArgumentException.class);
		verify(this.assessments, never()).save(any());
	}

	@Test
	void aMomentIsAnsweredOnce() {
		given(this.answers.countAbout(MOMENT)).willReturn(1L);
		assertThat(this.pulse.keep(MOMENT, "freedom", "0")).isFalse();
		verify(this.assessments, never()).save(any());
	}

	@Test
	void aLowAnswerLetsWhatIsPassedOnLaterWaitToo() {
		assertThat(Pulse.hold(Answers.of("pulse.need=1", "freedom.asked_first=4"))).contains("pulse");
		assertThat(Pulse.hold(Answers.of("pulse.need=2", "pulse.fit=NA", "freedom.asked_first=0"))).isEmpty();
	}

}
