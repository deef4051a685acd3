package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

import fi.hetki.moments.MomentPart.Typed;
import fi.hetki.shell.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class MeetingPartTests {

	private final Assessor assessor = mock();
	private final MeetingPart part = new MeetingPart(Rubrics.only(Rubric.v1()), assessor);

	@BeforeEach
	void nothingWasAskedBefore() {
		when(assessor.exposureOf(Told.MAIJA)).thenReturn(Exposure.NONE);
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

	@SuppressWarnings("unchecked")
	private List<Item> items(UUID moment, Map<String, String> answers) {
		ExtendedModelMap model = new ExtendedModelMap();
		part.fill(Told.signedIn(Told.MAIJA), new Typed(moment, "", Told.SITE, "", null, List.of(), answers), model);
		return (List<Item>) model.get("rubricItems");
	}
}
