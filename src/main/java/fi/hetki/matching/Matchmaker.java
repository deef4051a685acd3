package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlooks;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Suggestions.Suggestion;
import fi.hetki.matching.Suggestions.Withheld;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Listens to what a customer said and tells which services of the site could help. */
@Service
@Transactional(readOnly = true)
public class Matchmaker {

	private static final int LISTENS_TO = 10_000;

	private final Shelves shelves;

	private final Customers customers;

	private final CustomerDesk desk;

	private final Outlooks outlooks;

	private final Clock clock;

	Matchmaker(Shelves shelves, Customers customers, CustomerDesk desk, Outlooks outlooks, Clock clock) {
		this.shelves = shelves;
		this.customers = customers;
		this.desk = desk;
		this.outlooks = outlooks;
		this.clock = clock;
	}

	/**
	 * @param language fi, sv or en; null lets the text itself tell
	 */
	public Suggestions suggest(UUID site, String text, @Nullable String language, Circumstances circumstances) {
		Shelf shelf = this.shelves.of(site);
		String heard = (text.length() > LISTENS_TO) ? text.substring(0, LISTENS_TO) : text;
		Hearing hearing = shelf.index().hear(heard, language);
		Besides besides = besides(site, circumstances, shelf.zone());
		Weighing weighing = Weighing.of(hearing, shelf, besides);
		List<Withheld> withheld = new ArrayList<>();
		hearing.withheld()
			.forEach(it -> withheld.add(new Withheld(shelf.offering(it.key()), Match.Why.valueOf(it.why().name()), it.evidence())));
		withheld.addAll(weighing.withheld());
		return new Suggestions(hearing.language(), weighing.suggested(), withheld, weighing.considered(),
				besides.leftAlone() ? List.of() : hearing.ask().stream().map(it -> shelf.offering(it.key())).toList());
	}

	private Besides besides(UUID site, Circumstances circumstances, ZoneId zone) {
		LocalDate day = (circumstances.day() != null) ? circumstances.day() : LocalDate.ofInstant(this.clock.instant(), zone);
		UUID id = circumstances.customer();
		Optional<Customer> customer = Optional.ofNullable(id).flatMap(it -> this.customers.known(it, site));
		return new Besides(day, customer.map(Customer::leftAloneAt).isPresent(), customer.map(Customer::owns).orElse(Set.of()),
				(id != null) ? this.desk.quietFor(id) : Set.of(), customer.map(Customer::vehicles).orElse(List.of()),
				this.outlooks.of(site));
	}

	/** Services of a site by key. */
	public Map<String, Offering> offerings(UUID site) {
		return this.shelves.of(site).offerings();
	}
}
