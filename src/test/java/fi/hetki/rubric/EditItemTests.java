package fi.hetki.rubric;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.hetki.rubric.EditItem.Words;
import fi.hetki.shell.Problems;

import static org.assertj.core.api.Assertions.assertThat;

class EditItemTests {

	private static final Words WORDS = new Words("I asked.", "Hardly.", "Now and then.", "All the time.");

	private final Problems problems = new Problems();

	@Test
	void anItemSurvivesTheForm() {
		assertThat(Rubric.v1().items()).allSatisfy(it -> assertThat(EditItem.of(it).read(it.key(), it.dimension(), problems)).isEqualTo(it));
		assertThat(problems.any()).isFalse();
	}

	@Test
	void nothingIsChosenForAnybody() {
		EditItem.EMPTY.read("need.sentence", "need", problems);
		assertThat(problems.all()).extracting(Problems.Problem::field).containsExactlyInAnyOrder("fi.text", "orientation", "applies");
	}

	@Test
	void aLanguageMayComeLater() {
		Item item = new EditItem("CUSTOMER", "ALWAYS", null, null, null, WORDS, null).read("need.asked", "need", problems);
		assertThat(problems.any()).isFalse();
		assertThat(item.text()).isEqualTo(new Texts("", "I asked.", ""));
	}

	@Test
	void tenThousandCharactersAreRefusedWithTheirNumber() {
		new EditItem("CUSTOMER", "ALWAYS", null, null, WORDS, WORDS, new Words("I asked.", null, null, "x".repeat(10_000)))
			.read("need.asked", "need", problems);
		assertThat(problems.all()).singleElement().satisfies(it -> {
			assertThat(it.field()).isEqualTo("en.high");
			assertThat(it.arguments()).containsExactly(10_000, RubricChecks.LONGEST_ANCHOR);
		});
	}

	@Test
	void whatCannotBeSeenIsLeftOut() {
		assertThat(new Words(" I\u0000 asked\r\n\u202eback\u200b. ", null, null, null).text()).isEqualTo("I asked back .");
	}

	@Test
	void theThresholdPointsToTheUnwantedEnd() {
		assertThat(gate("SELLING", "truth", "4")).isEqualTo(new Threshold("truth", ">=", 3));
		assertThat(gate("CUSTOMER", "permission", "2")).isEqualTo(new Threshold("permission", "<=", 1));
		assertThat(problems.any()).isFalse();
	}

	@Test
	void aThresholdThatEveryAnswerReachesIsRefused() {
		gate("SELLING", "truth", "1");
		gate("CUSTOMER", "truth", "5");
		gate("CUSTOMER", null, "2");
		gate("CUSTOMER", "revenue", "2");
		gate("CUSTOMER", "truth", "99999999999");
		assertThat(problems.all()).extracting(Problems.Problem::message)
			.containsExactly("rubric.item.gate.every", "rubric.item.gate.every", "rubric.item.gate.both", "rubric.item.gate.both", "rubric.item.gate.both");
	}

	@Test
	void aSentenceInUseOnlyChangesWhenItIsAsked() {
		Item goal = Rubric.v1().item("intent.goal");
		Item changed = new EditItem("SELLING", "HANDOVER", "fit", "2", WORDS, WORDS, WORDS).settings(goal, problems);
		assertThat(changed).isEqualTo(goal.asked(Applies.HANDOVER, new Threshold("fit", "<=", 1)));
	}

	private @Nullable Threshold gate(String orientation, @Nullable String rule, String from) {
		return new EditItem(orientation, "ALWAYS", rule, from, WORDS, WORDS, WORDS).read("need.asked", "need", problems).gate();
	}
}
