package fi.hetki.rubric;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not be asked of anybody. */
class RubricChecksTests {

	private final Rubric rubric = Rubric.v1();

	@Test
	void theFirstVersionIsFine() {
		assertThat(RubricChecks.of(rubric)).isEmpty();
	}

	@Test
	void withoutReverseItemsAgreeingWouldLookGood() {
		assertThat(found(keep(it -> it.orientation() == Orientation.CUSTOMER))).containsExactly(" reverse");
		assertThat(found(keep(it -> it.orientation() == Orientation.CUSTOMER || it.dimension().equals("fit")))).containsExactly(" form");
	}

	@Test
	void everySideIsAskedAbout() {
		assertThat(found(keep(it -> !it.dimension().equals("adapt")))).containsExactly("adapt empty");
	}

	@Test
	void fourSidesAreNeededToFillAForm() {
		assertThat(found(keep(it -> List.of("intent", "need", "fit").contains(it.dimension())))).contains(" form");
		assertThat(found(keep(it -> it.dimension().equals(it.orientation() == Orientation.SELLING ? "fit" : "need")))).contains(" form");
	}

	@Test
	void aLeadNeedsAnItemThatGuardsIt() {
		assertThat(found(keep(it -> !it.guardsLeads()))).containsExactly(" gate");
		assertThat(found(keep(it -> !it.guardsLeads() || it.applies() == Applies.DECLINED))).as("never asked with a lead").containsExactly(" gate");
	}

	@Test
	void everyLanguageIsWritten() {
		Item goal = rubric.item("intent.goal");
		Item finnish = new Item("intent.vain", "intent", Orientation.CUSTOMER, Applies.ALWAYS, null, new Texts("Kysyin.", "", " "), goal.anchors());
		assertThat(found(with(finnish))).containsExactly("intent.vain missing.sv", "intent.vain missing.en");
		Item silent = new Item("intent.vain", "intent", Orientation.CUSTOMER, Applies.ALWAYS, null, Drafts.same("I asked."),
				new Item.Anchors(goal.anchors().low(), new Texts("", "Ibland.", "Now and then."), goal.anchors().high()));
		assertThat(found(with(silent))).containsExactly("intent.vain missing.fi");
	}

	@Test
	void aSentenceFitsOnAPhone() {
		assertThat(found(with(Drafts.item("intent.long", "x".repeat(RubricChecks.LONGEST_SENTENCE))))).isEmpty();
		assertThat(found(with(Drafts.item("intent.long", "x".repeat(10_000))))).containsExactly("intent.long long");
	}

	@Test
	void nobodyIsAskedTheSameTwice() {
		Item same = Drafts.item("need.twin", "  " + rubric.item("intent.goal").text().sv().toUpperCase(Locale.ROOT) + " ");
		assertThat(RubricChecks.of(with(same))).singleElement().satisfies(it -> {
			assertThat(it.place()).isEqualTo("need.twin");
			assertThat(it.key()).isEqualTo("alike");
			assertThat(it.detail()).isEqualTo(rubric.item("intent.goal").text().sv());
		});
	}

	private Rubric keep(Predicate<Item> which) {
		return rubric.asking(2, rubric.items().stream().filter(which).toList());
	}

	private Rubric with(Item item) {
		return rubric.asking(2, Statements.of(rubric.items()).with(item).items());
	}

	private static List<String> found(Rubric rubric) {
		return RubricChecks.of(rubric).stream().map(it -> it.place() + " " + it.key()).toList();
	}
}
