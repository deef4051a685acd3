package fi.hetki.rubric;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RubricTests {

	private final Rubric rubric = Rubric.v1();

	@Test
	void asksAboutSixDimensionsWithTwoItemsOfEachOrientation() {
		assertThat(rubric.version()).isEqualTo(1);
		assertThat(rubric.dimensions()).hasSize(6).allSatisfy(dimension -> {
			var items = rubric.items().stream().filter(it -> it.dimension().equals(dimension.key())).toList();
			assertThat(items).hasSize(4);
			assertThat(items).filteredOn(it -> it.orientation() == Orientation.SELLING).hasSize(2);
		});
		assertThat(rubric.items()).extracting(Item::key).doesNotHaveDuplicates().hasSize(24);
	}

	@Test
	void offersFiveStepsAndTwoWaysNotToAnswer() {
		assertThat(rubric.options()).extracting(Option::code).containsExactly("0", "1", "2", "3", "4");
		assertThat(rubric.notApplicable().code()).isEqualTo("NA");
		assertThat(rubric.skip().code()).isEqualTo("SKIP");
	}

	@Test
	void everyOptionCanBeParsedBack() {
		assertThat(rubric.options()).allMatch(it -> Given.parse("intent.goal", it.code()).answered());
		assertThat(Given.parse("intent.goal", rubric.notApplicable().code()).kind()).isEqualTo(Given.Kind.NA);
		assertThat(Given.parse("intent.goal", rubric.skip().code()).kind()).isEqualTo(Given.Kind.SKIP);
	}

	@Test
	void speaksFinnishSwedishAndEnglish() {
		assertThat(rubric.privacy().in("fi")).startsWith("Omat vastauksesi");
		assertThat(rubric.privacy().in("sv")).startsWith("Dina egna svar");
		assertThat(rubric.instruction().in("en")).startsWith("Think of this one meeting");
		assertThat(rubric.item("intent.goal").anchors().high().in("en")).startsWith("Names the goal");
	}

	@Test
	void speaksEnglishToEverybodyElse() {
		assertThat(rubric.privacy().in("de")).isEqualTo(rubric.privacy().en());
	}

	@Test
	void knowsWhichItemsGuardLeads() {
		assertThat(rubric.items()).filteredOn(Item::guardsLeads).hasSize(7);
		assertThat(rubric.item("freedom.asked_first").gate()).isEqualTo(new Threshold("permission", "<=", 1));
	}

	@Test
	void refusesAnUnknownItem() {
		assertThat(rubric.has("intent.magic")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> rubric.item("intent.magic"));
	}
}
