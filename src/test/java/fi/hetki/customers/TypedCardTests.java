package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.shell.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedCardTests {

	private final Problems problems = new Problems();

	private Card read(TypedCard typed) {
		return typed.read("FI", Set.of(), this.problems);
	}

	@Test
	void whatWasTypedComesBackAsItWas() {
		Card card = new Card(Customer.Kind.CONSUMER, "Aino Testilä", null, "040 123 4567", "aino@example.com", "0112038-9", "fi", "Koekylä",
				LocalDate.of(2024, 9, 1), List.of(new Vehicle("Corolla", "ABC-123", 2016, 120_000)),
				List.of(new Contract("Rengashotelli", LocalDate.of(2026, 1, 1), null)), List.of());
		assertThat(read(TypedCard.of(card, 3))).isEqualTo(card);
		assertThat(this.problems.any()).isFalse();
	}

	@Test
	void aDayIsReadAsPeopleWriteIt() {
		assertThat(read(new TypedCard(null, "Aino", null, null, null, null, null, null, "1.9.2024", null, null, null, null)).since())
			.isEqualTo(LocalDate.of(2024, 9, 1));
	}

	@Test
	void everythingWrongIsSaidAtItsField() {
		read(new TypedCard("KING", null, "x\u0000", "12", "aino@", "0112038-8", "xx", "a".repeat(81), "30.2.2024",
				List.of(new TypedCard.Car(null, "!", "16", "-1")), List.of(new TypedCard.Deal(null, "2.1.2026", "1.1.2026")),
				Set.of(UUID.randomUUID().toString()), "0"));
		assertThat(this.problems.all()).extracting(Problems.Problem::field)
			.contains("kind", "name", "contact", "phone", "email", "businessId", "language", "city", "since", "vehicles[0].plate",
					"vehicles[0].firstUsed", "vehicles[0].km", "contracts[0].name", "contracts[0].until", "owns");
	}

	@Test
	void anEmptyLineIsNoVehicle() {
		assertThat(read(new TypedCard(null, "Aino", null, null, null, null, null, null, null,
				List.of(TypedCard.Car.BLANK, new TypedCard.Car("Corolla", null, null, null)), null, null, null)).vehicles())
			.containsExactly(new Vehicle("Corolla", null));
	}
}
