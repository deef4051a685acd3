package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTests {

	private static final Card AINO = Card.called("Aino Testilä")
		.with(CardField.PHONE, "040 123 4567")
		.with(CardField.VEHICLES, List.of(new Vehicle("Corolla", "ABC-123")));

	private static final Card A = Card.called("A. Testilä")
		.with(CardField.PHONE, "050 123 4567")
		.with(CardField.CITY, "Koekylä")
		.with(CardField.VEHICLES, List.of(new Vehicle("Toyota Corolla", "abc 123"), new Vehicle("Kia", "XYZ-1")));

	@Test
	void whatOnlyOneKnowsIsTaken() {
		assertThat(CardMerge.merged(AINO, A, Set.of()).city()).isEqualTo("Koekylä");
	}

	@Test
	void ofTwoTheKeptOneIsRightUnlessSomebodyChooses() {
		assertThat(CardMerge.merged(AINO, A, Set.of()).phone()).isEqualTo("040 123 4567");
		assertThat(CardMerge.merged(AINO, A, Set.of("PHONE")).phone()).isEqualTo("050 123 4567");
	}

	@Test
	void aCarOfBothIsOneCar() {
		assertThat(CardMerge.merged(AINO, A, Set.of()).vehicles()).extracting(Vehicle::plate).containsExactly("ABC-123", "XYZ-1");
	}
}
