package fi.hetki.customers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is written of a customer, at one time.
 * @param owns services that are in use, in a steady order
 */
public record Card(Customer.Kind kind, String name, @Nullable String contact, @Nullable String phone, @Nullable String email,
		@Nullable String businessId, @Nullable String language, @Nullable String city, @Nullable LocalDate since,
		List<Vehicle> vehicles, List<Contract> contracts, List<UUID> owns) {

	public Card {
		vehicles = List.copyOf(vehicles);
		contracts = List.copyOf(contracts);
		owns = owns.stream().sorted().distinct().toList();
	}

	static Card called(String name) {
		return new Card(Customer.Kind.UNKNOWN, name, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
	}

	Card with(CardField field, @Nullable Object value) {
		Map<CardField, @Nullable Object> all = values();
		all.put(field, value);
		return of(all);
	}

	Map<CardField, @Nullable Object> values() {
		Map<CardField, @Nullable Object> all = new EnumMap<>(CardField.class);
		for (CardField field : CardField.values()) {
			all.put(field, field.of(this));
		}
		return all;
	}

	@SuppressWarnings("unchecked")
	static Card of(Map<CardField, @Nullable Object> it) {
		return new Card((Customer.Kind) it.get(CardField.KIND), (String) it.get(CardField.NAME), (String) it.get(CardField.CONTACT),
				(String) it.get(CardField.PHONE), (String) it.get(CardField.EMAIL), (String) it.get(CardField.BUSINESS_ID),
				(String) it.get(CardField.LANGUAGE), (String) it.get(CardField.CITY), (LocalDate) it.get(CardField.SINCE),
				(List<Vehicle>) it.get(CardField.VEHICLES), (List<Contract>) it.get(CardField.CONTRACTS),
				(List<UUID>) it.get(CardField.OWNS));
	}

	/** Names and numbers of customers do not belong into a log. */
	@Override
	public String toString() {
		return "a customer";
	}
}
