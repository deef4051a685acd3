package fi.hetki.customers;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be written of a customer, in the order in which one reads it. */
enum CardField {

	NAME(Card::name), KIND(Card::kind), CONTACT(Card::contact), PHONE(Card::phone), EMAIL(Card::email),
	BUSINESS_ID(Card::businessId), LANGUAGE(Card::language), CITY(Card::city), SINCE(Card::since), VEHICLES(Card::vehicles),
	CONTRACTS(Card::contracts), OWNS(Card::owns);

	private final Function<Card, @Nullable Object> read;

	CardField(Function<Card, @Nullable Object> read) {
		this.read = read;
	}

	@Nullable Object of(Card card) {
		return this.read.apply(card);
	}

	/** Lists are put together where two become one; of anything else there is one. */
	boolean isList() {
		return this == VEHICLES || this == CONTRACTS || this == OWNS;
	}

	boolean isBlank(Card card) {
		Object value = of(card);
		return value == null || value == Customer.Kind.UNKNOWN || value instanceof Collection<?> all && all.isEmpty();
	}
}
