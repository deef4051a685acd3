package fi.hetki.leads;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Terms;
import fi.hetki.customers.Vehicle;
import fi.hetki.moments.Moment;
import fi.hetki.people.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a lead is found by: folded words between spaces, each found by its beginning. */
public final class Sought {

	private static final int MOST_WORDS = 6;

	private static final int LONGEST_KEY = 80;

	private Sought() {
	}

	/** The moment's words, the service in each language, and what the customer is called and reached by. */
	static String text(Moment moment, Names service, @Nullable Customer customer) {
		Set<String> terms = new LinkedHashSet<>();
		if (customer != null) {
			terms.addAll(Terms.of(customer.name(), customer.spokenWith(), customer.email()));
			terms.addAll(Terms.ofPhone(customer.phone()));
			customer.vehicles().stream().map(Vehicle::plate).map(Terms::ofNumber).forEach(terms::addAll);
		}
		terms.addAll(Terms.of(service.fi(), service.sv(), service.en(), moment.said()));
		return terms.stream().collect(Collectors.joining(" ", " ", " "));
	}

	/** Sorted by code points it is the order of a Finnish register: å, ä and ö come after z. */
	static String key(@Nullable Customer customer) {
		String name = (customer != null) ? customer.name().toLowerCase(Locale.ROOT).replace('å', '{').replace('ä', '|').replace('ö', '}') : "";
		return (name.length() > LONGEST_KEY) ? name.substring(0, LONGEST_KEY) : name;
	}

	/** The beginnings asked for, each of which has to be there; a plate or number typed in pieces counts as one as well. */
	public static List<List<String>> asked(@Nullable String query) {
		List<String> words = (query != null) ? Terms.asked(query).stream().limit(MOST_WORDS).toList() : List.of();
		return (words.size() < 2) ? (words.isEmpty() ? List.of() : List.of(words))
				: List.of(words, List.of(String.join("", words)));
	}
}
