package fi.hetki.rubric;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import fi.hetki.moments.MomentPart.Typed;
import fi.hetki.shell.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class MeetingPartTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final Assessor assessor = mock();
	private final AskedBook book = mock();
	private final MeetingPart part = new MeetingPart(Rubrics.only(Rubric.v1()), assessor, book, Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void nothingWasAskedBefore() {
		when(assessor.habitOf(Told.MAIJA)).thenReturn(new Assessor.Habit(Exposure.NONE, 4));
		when(assessor.ratesHerself(Told.MAIJA)).thenReturn(true);
		when(assessor.rubricOf(any())).thenReturn(Rubric.v1());
	}

	@Test
	void fourItemsAreAskedAndOneOfThemGuardsLeads() {
		assertThat(items(Told.MOMENT, Map.of())).hasSize(4).filteredOn(Item::guardsLeads).hasSize(1);
	}

	@Test
	void aReloadAsksTheSame() {
		assertThat(items(Told.MOMENT, Map.of())).isEqualTo(items(Told.MOMENT, Map.of()));
	}

	@Test
	void whatWasAnsweredStaysOnThePage() {
		List<Item> before = items(Told.MOMENT, Map.of());
		Item answered = before.get(0);
		assertThat(items(new UUID(1, 2), Map.of(answered.key(), "3"))).contains(answered);
		assertThat(items(Told.MOMENT, Map.of(answered.key(), "3"))).isEqualTo(before);
	}

	@Test
	void whoIsSlowIsAskedThree() {
		when(assessor.habitOf(Told.MAIJA)).thenReturn(new Assessor.Habit(Exposure.NONE, 3));
		assertThat(items(Told.MOMENT, Map.of())).hasSize(3);
	}

	@Test
	void whoDoesWithoutIsAskedNothing() {
		when(assessor.ratesHerself(Told.MAIJA)).thenReturn(false);
		assertThat(items(Told.MOMENT, Map.of())).isEmpty();
	}

	@Test
	void whenTheCustomerSaidNoTheItemsForThatMayCome() {
		assertThat(items(typed(Told.MOMENT, Map.of(), true))).noneMatch(it -> it.applies() == Applies.HANDOVER);
	}

	@Test
	void whatStoodThereStaysOnceItIsAnsweredEvenIfAnotherWouldBeChosenNow() {
		Asked before = new Asked(1, List.of("intent.goal", "adapt.read_mood", "need.decided_early"));
		when(book.read(Map.of("asked", "before"), Told.MAIJA)).thenReturn(Optional.of(before));
		assertThat(items(typed(Told.MOMENT, Map.of("adapt.read_mood", "3"), false))).extracting(Item::key)
			.isEqualTo(before.items());
	}

	@Test
	void aFormMayAnswerOnlyWhatItAsked() {
		when(book.read(any())).thenReturn(Optional.of(new Asked(1, List.of("intent.goal", "need.open_question"))));
		assertThat(problemsOfTheForm(Map.of("intent.goal", "4")).any()).isFalse();
		assertThat(problemsOfTheForm(Map.of("intent.goal", "4", "intent.friend", "4")).any()).isTrue();
	}

	@Test
	void aFormThatCannotShowWhatItAskedMayAnswerNothing() {
		when(book.read(any())).thenReturn(Optional.empty());
		assertThat(problemsOfTheForm(Map.of("intent.goal", "4")).any()).isTrue();
		assertThat(problemsOfTheForm(Map.of()).any()).isFalse();
	}

	@Test
	void aProgramAnswersNoMoreThanAForm() {
		assertThat(problems(Map.of("intent.goal", "4", "intent.friend", "4", "need.open_question", "4", "adapt.own_words", "4",
				"adapt.read_mood", "4")).any()).isTrue();
	}

	@Test
	void aMeetingOfFifteenDaysAgoIsNotRemembered() {
		assertThat(problemsAfter(Duration.ofDays(14)).any()).isFalse();
		assertThat(problemsAfter(Duration.ofDays(15)).all()).extracting(Problems.Problem::message).containsExactly("rubric.form.late");
	}

	@Test
	void everyOfferedAnswerIsTaken() {
		assertThat(problems(Map.of("intent.goal", "0", "need.open_question", "4", "fit.why_this", "NA",
				"freedom.easy_no", "SKIP")).any()).isFalse();
	}

	@Test
	void leavingAllOfItOutIsFine() {
		assertThat(problems(Map.of()).any()).isFalse();
	}

	@Test
	void anUnknownItemIsRefused() {
		assertThat(problems(Map.of("intent.sales", "4")).all()).extracting(Problems.Problem::field)
			.containsExactly("answers");
	}

	@Test
	void anAnswerThatIsNotOfferedIsRefusedAndNotRepeated() {
		Problems problems = problems(Map.of("intent.goal", "5"));
		assertThat(problems.all()).singleElement().satisfies(it -> {
			assertThat(it.message()).isEqualTo("rubric.form.unknown");
			assertThat(it.arguments()).isEmpty();
		});
	}

	private Problems problems(Map<String, String> answers) {
		Problems problems = new Problems();
		part.check(Told.with(answers), problems);
		return problems;
	}

	private Problems problemsOfTheForm(Map<String, String> answers) {
		Problems problems = new Problems();
		part.check(Told.onTheForm(answers, Map.of("asked", "something")), problems);
		return problems;
	}

	private Problems problemsAfter(Duration after) {
		Problems problems = new Problems();
		part.check(Told.happened(NOW.minus(after), Map.of("intent.goal", "4")), problems);
		return problems;
	}

	private List<Item> items(UUID moment, Map<String, String> answers) {
		return items(new Typed(moment, "", Told.SITE, "", null, List.of(), answers));
	}

	private static Typed typed(UUID moment, Map<String, String> answers, boolean declined) {
		return new Typed(moment, "", Told.SITE, "", null, List.of(), answers, declined, Map.of("asked", "before"));
	}

	@SuppressWarnings("unchecked")
	private List<Item> items(Typed typed) {
		ExtendedModelMap model = new ExtendedModelMap();
		part.fill(Told.signedIn(Told.MAIJA), typed, model);
		return (List<Item>) model.get("rubricItems");
	}
}
