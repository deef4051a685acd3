package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Names;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelfTests {

	private static final Locale FINNISH = new Locale("fi");

	private final Drafted tyreHotel = Drafted.of(Example.stored());

	private final Drafted wash = called("Äänetön pesu", "Huolto");

	private final Drafted brakes = called("Jarruhuolto", "Huolto");

	private final List<Drafted> all = List.of(this.tyreHotel, this.wash, this.brakes);

	@Test
	void standsByGroupInTheAlphabetOfTheReader() {
		Shelf shelf = Shelf.of(this.all, search(null, false), FINNISH);
		assertThat(shelf.groups()).extracting(Shelf.Group::category).containsExactly("Huolto", "Renkaat");
		assertThat(shelf.offerings()).containsExactly(this.brakes, this.wash, this.tyreHotel);
	}

	@Test
	void findsWhatTheCustomerCalledItInAnyLanguage() {
		assertThat(Shelf.of(this.all, search("DÄCK förvara", false), FINNISH).offerings()).containsExactly(this.tyreHotel);
		assertThat(Shelf.of(this.all, search("names", false), FINNISH).offerings()).isEmpty();
	}

	@Test
	void showsArchivedOnesOnlyWhereAsked() {
		Offering old = Example.stored();
		old.archive(Instant.EPOCH);
		List<Drafted> all = List.of(this.brakes, Drafted.of(old));
		assertThat(Shelf.of(all, search(null, false), FINNISH).offerings()).containsExactly(this.brakes);
		assertThat(Shelf.of(all, search(null, true), FINNISH).offerings()).hasSize(2);
	}

	@Test
	void theAddressKeepsWhatIsLookedFor() {
		assertThat(search("a&b +{x}", true).query("workshop")).isEqualTo("?site=workshop&q=a%26b%20%2B%7Bx%7D&archived=true");
		assertThat(search(null, false).query()).isEmpty();
	}

	private static Shelf.Search search(@Nullable String q, boolean archived) {
		return new Shelf.Search(q, null, archived, null);
	}

	private static Drafted called(String name, String category) {
		return Drafted.of(Example.stored()
			.described(new Names(category, category, category), new Names(name, name, name), new Names("x", "x", "x"))
			.recognisedBy(List.of(), List.of()));
	}
}
