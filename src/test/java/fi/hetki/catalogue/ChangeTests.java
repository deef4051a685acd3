package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTests {

	@Test
	void whatSaysTheSameInAnotherOrderOfLanguagesIsNoChange() {
		List<Phrase> shuffled = new ArrayList<>(Example.tyreHotel().phrases());
		Collections.reverse(shuffled);
		assertThat(with(shuffled)).isEqualTo(Example.tyreHotel());
		assertThat(Change.between(Example.tyreHotel(), with(shuffled))).isEmpty();
	}

	@Test
	void tellsWhichWordsWentAndWhichCame() {
		List<Phrase> phrases = List.of(new Phrase("fi", Phrase.Kind.TRIGGER, "renkaat vievät tilaa"),
				new Phrase("fi", Phrase.Kind.EXCLUSION, "oma varasto"), new Phrase("sv", Phrase.Kind.TRIGGER, "förvara däck"));
		assertThat(Change.between(Example.tyreHotel(), with(phrases))).singleElement().satisfies(it -> {
			assertThat(it.field()).isEqualTo("triggers");
			assertThat(it.language()).isEqualTo("fi");
			assertThat(it.gone()).containsExactly("ei tilaa renkaille");
			assertThat(it.come()).containsExactly("renkaat vievät tilaa");
		});
	}

	@Test
	void anotherOrderOfWordsIsTold() {
		Phrase first = new Phrase("fi", Phrase.Kind.TRIGGER, "yksi sana");
		Phrase second = new Phrase("fi", Phrase.Kind.TRIGGER, "toinen sana");
		assertThat(Change.between(with(List.of(first, second)), with(List.of(second, first)))).singleElement()
			.matches(Change::reordered);
	}

	@Test
	void aNewServiceChangesAllThatIsSaidOfIt() {
		Drafted fresh = new Drafted(Example.TEAM, Example.SITE, "tyre-hotel", Example.tyreHotel(), null, "draft");
		assertThat(Revised.of(fresh).changes()).extracting(Change::field)
			.contains("name", "description", "triggers", "prices")
			.doesNotContain("ownerTeam", "vat");
	}

	private static DescribeOffering with(List<Phrase> phrases) {
		DescribeOffering it = Example.tyreHotel();
		return new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(), it.vat(),
				it.recurring(), it.ownerTeam(), it.weeklyCapacity(), it.whenFull(), it.season(), it.suits(), phrases,
				it.questions(), it.archived());
	}
}
