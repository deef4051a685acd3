package fi.hetki.customers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of customers can hold, in the order in which an export has them. */
enum CustomerColumn {

	HETKI_ID, NUMBER, NAME, FIRST_NAME, LAST_NAME, KIND, CONTACT, PHONE, EMAIL, BUSINESS_ID, LANGUAGE, CITY, SINCE, VEHICLES, MODEL, PLATE,
	CONTRACTS, SERVICES;

	/** Those in which all is said, each once; the others are how other programs say the same. */
	static final List<CustomerColumn> EXPORTED = List.of(HETKI_ID, NUMBER, NAME, KIND, CONTACT, PHONE, EMAIL, BUSINESS_ID, LANGUAGE, CITY, SINCE,
			VEHICLES, CONTRACTS, SERVICES);

	/** Stays the same in every language. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<CustomerColumn> of(String code) {
		return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
	}
}
