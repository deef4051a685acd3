package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a draft does to the sentences, and what of them stays to compare by. */
class StatementsTests {

	private final Rubric rubric = Rubric.v1();
	private final Statements first = Statements.of(rubric.items());

	@Test
	void aKeyStandsForOneSentenceOnly() {
		Item goal = rubric.item("intent.goal");
		assertThatIllegalArgumentException().isThrownBy(() -> Statements.of(List.of(goal, goal)));
	}

	@Test
	void anotherWordingTakesThePlaceOfTheOld() {
		Item goal = rubric.item("intent.goal");
		Statements reworded = first.reworded("intent.goal", Drafts.item("intent.plan", "I asked about the plan."));
		assertThat(reworded.items()).hasSize(24).extracting(Item::key).startsWith("intent.plan").doesNotContain("intent.goal");
		Difference difference = new Difference(first, reworded);
		assertThat(difference.steps()).singleElement().satisfies(it -> {
			assertThat(it.kind()).isEqualTo(Difference.Kind.REPLACED);
			assertThat(it.before()).isEqualTo(goal);
		});
		assertThat(difference.retired()).isEmpty();
		assertThat(difference.stays("intent")).isEqualTo(3);
		assertThat(reworded.without("intent.plan", Optional.of(goal))).isEqualTo(first);
	}

	@Test
	void aNewDraftDoesNotTakeBackWhatAnEarlierVersionReplaced() {
		Statements reworded = first.reworded("intent.goal", Drafts.item("intent.plan", "I asked about the plan."));
		RubricEdition second = new RubricEdition(2, reworded, null, Instant.EPOCH).published(null);
		assertThat(new RubricDesk.State(second, null).statements()).isEqualTo(Statements.of(reworded.items()));
	}

	@Test
	void whatIsRetiredAndAskedAgainIsAsItWas() {
		Statements retired = first.without("fit.why_this", Optional.empty());
		assertThat(new Difference(first, retired).retired()).extracting(Item::key).containsExactly("fit.why_this");
		assertThat(retired.with(rubric.item("fit.why_this")).asks(first)).isTrue();
	}

	@Test
	void otherTimesAreNoOtherSentence() {
		Item later = rubric.item("intent.goal").asked(Applies.HANDOVER, null);
		Difference difference = new Difference(first, first.with(later));
		assertThat(difference.steps()).extracting(Difference.Step::kind).containsExactly(Difference.Kind.ASKED);
		assertThat(difference.stays()).isEqualTo(24);
	}

	@Test
	void aThirdThatStaysOnEverySideCarriesTheComparison() {
		assertThat(new Difference(first, keeping(8)).carries()).isTrue();
		assertThat(new Difference(first, keeping(7)).carries()).as("fewer than a third").isFalse();
		Statements withoutFit = Statements.of(rubric.items().stream().filter(it -> !it.dimension().equals("fit")).toList())
			.with(Drafts.item("fit.other", "I left it to the customer."));
		assertThat(new Difference(first, withoutFit).carries()).as("nothing of one side").isFalse();
	}

	/** That many stay, beginning with one of every side; all others are new. */
	private Statements keeping(int count) {
		List<String> stay = List.of("intent.goal", "need.open_question", "fit.why_this", "clarity.upfront", "adapt.own_words", "freedom.easy_no",
				"intent.friend", "need.played_back").subList(0, count);
		Statements statements = first;
		for (Item it : rubric.items()) {
			if (!stay.contains(it.key())) {
				statements = statements.reworded(it.key(), Drafts.item(it.key() + "_2", "Not the same as " + it.key()));
			}
		}
		return statements;
	}

	@Test
	void theKeyIsMadeOfTheDimensionAndAWordAndIsNeverUsedTwice() {
		assertThat(ItemKey.of("need", "I asked an open question.", Set.of())).isEqualTo("need.question");
		assertThat(ItemKey.of("need", "I asked an open question.", Set.of("need.question", "need.question_2"))).isEqualTo("need.question_3");
		assertThat(ItemKey.of("need", "Kysyin häneltä.", Set.of())).isEqualTo("need.hanelta");
		assertThat(ItemKey.of("need", "…", Set.of())).isEqualTo("need.sentence");
		assertThat(ItemKey.of("clarity", "x".repeat(10_000), Set.of())).hasSizeLessThan(60);
	}
}
