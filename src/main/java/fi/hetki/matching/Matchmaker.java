package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Suggestions.Suggestion;
import fi.hetki.matching.Suggestions.Withheld;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

	private final Matches matches;

	private final Clock clock;

	Matchmaker(Shelves shelves, Customers customers, CustomerDesk desk, Matches matches, Clock clock) {
		this.shelves = shelves;
		this.customers = customers;
		this.desk = desk;
		this.matches = matches;
		this.clock = clock;
	}

	/**
	 * @param language fi, sv or en; null lets the text itself tell
	 */
	public Suggestions suggest(UUID site, String text, @Nullable String language, Circumstances circumstances) {
		Shelf shelf = this.shelves.of(site);
		String heard = (text.length() > LISTENS_TO) ? text.substring(0, LISTENS_TO) : text;
		Hearing hearing = shelf.index().hear(heard, language);
		Weighing weighing = Weighing.of(hearing, shelf, besides(site, circumstances, Weighing.offerings(hearing, shelf), shelf.zone()));
		List<Withheld> withheld = new ArrayList<>();
		hearing.withheld()
			.forEach(it -> withheld.add(new Withheld(shelf.offering(it.key()), Match.Why.valueOf(it.why().name()), it.evidence())));
		withheld.addAll(weighing.withheld());
		return new Suggestions(hearing.language(), weighing.suggested(), withheld, weighing.considered(),
				hearing.ask().stream().map(it -> shelf.offering(it.key())).toList());
	}

	private Besides besides(UUID site, Circumstances circumstances, List<Offering> heard, ZoneId zone) {
		LocalDate day = (circumstances.day() != null) ? circumstances.day() : LocalDate.ofInstant(this.clock.instant(), zone);
		UUID id = circumstances.customer();
		Optional<Customer> customer = Optional.ofNullable(id).flatMap(it -> this.customers.known(it, site));
		return new Besides(day, customer.map(Customer::owns).orElse(Set.of()),
				(id != null) ? this.desk.quietFor(id) : Set.of(), customer.map(Customer::vehicles).orElse(List.of()),
				taken(heard, day, zone));
	}

	private Map<UUID, Long> taken(List<Offering> heard, LocalDate day, ZoneId zone) {
		if (heard.isEmpty()) {
			return Map.of();
		}
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return this.matches
			.passedOn(heard.stream().map(Offering::id).toList(), monday.atStartOfDay(zone).toInstant(),
					monday.plusWeeks(1).atStartOfDay(zone).toInstant())
			.stream()
			.collect(Collectors.toMap(it -> (UUID) it[0], it -> (Long) it[1]));
	}

	/** Services of a site by key. */
	public Map<String, Offering> offerings(UUID site) {
		return this.shelves.of(site).offerings();
	}
}
