package fi.hetki.matching;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Editions;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Suggestions.Suggestion;
import fi.hetki.matching.Suggestions.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Listens to what a customer said and tells which services of the site could help. */
@Service
@Transactional(readOnly = true)
public class Matchmaker {

	private static final int LISTENS_TO = 10_000;

	private final Catalogue catalogue;

	private final Editions editions;

	private final Customers customers;

	private final CustomerDesk desk;

	private final Map<UUID, Shelf> shelves = new ConcurrentHashMap<>();

	Matchmaker(Catalogue catalogue, Editions editions, Customers customers, CustomerDesk desk) {
		this.catalogue = catalogue;
		this.editions = editions;
		this.customers = customers;
		this.desk = desk;
	}

	/**
	 * @param language fi, sv or en; null lets the text itself tell
	 * @param customer whose own services and refusals are respected, where she is known
	 */
	public Suggestions suggest(UUID site, String text, @Nullable String language, @Nullable UUID customer) {
		Shelf shelf = shelf(site);
		String heard = (text.length() > LISTENS_TO) ? text.substring(0, LISTENS_TO) : text;
		Hearing hearing = shelf.index().hear(heard, language);
		Map<String, Match.Why> spared = (customer != null) ? spared(customer, site, shelf) : Map.of();
		List<Withheld> withheld = new ArrayList<>();
		hearing.withheld().forEach(it -> withheld.add(new Withheld(shelf.offering(it.key()), why(it.why()), it.evidence())));
		hearing.suggested()
			.stream()
			.filter(it -> spared.containsKey(it.key()))
			.forEach(it -> withheld.add(new Withheld(shelf.offering(it.key()), spared.get(it.key()), it.evidence().get(0))));
		return new Suggestions(hearing.language(), open(hearing.suggested(), spared, shelf), withheld,
				open(hearing.considered(), spared, shelf));
	}

	private static List<Suggestion> open(List<Finding> findings, Map<String, Match.Why> spared, Shelf shelf) {
		return findings.stream()
			.filter(it -> !spared.containsKey(it.key()))
			.map(it -> new Suggestion(shelf.offering(it.key()), it.strength(), it.evidence()))
			.toList();
	}

	private static Match.Why why(Refusal.Why why) {
		return Match.Why.valueOf(why.name());
	}

	/** What this customer has, or does not want to hear of. */
	private Map<String, Match.Why> spared(UUID id, UUID site, Shelf shelf) {
		Set<UUID> owns = this.customers.known(id, site).map(Customer::owns).orElse(Set.of());
		Set<UUID> quiet = this.desk.quietFor(id);
		Map<String, Match.Why> spared = new LinkedHashMap<>();
		shelf.offerings().values().forEach(it -> {
			if (quiet.contains(it.id())) {
				spared.put(it.key(), Match.Why.QUIET);
			}
			else if (owns.contains(it.id())) {
				spared.put(it.key(), Match.Why.HAS_IT);
			}
		});
		return spared;
	}

	/** Services of a site by key. */
	public Map<String, Offering> offerings(UUID site) {
		return shelf(site).offerings();
	}

	/** What listens at a site now. */
	TriggerIndex index(UUID site) {
		return shelf(site).index();
	}

	/** Made anew when the catalogue has another state, whichever node changed it. */
	private Shelf shelf(UUID site) {
		int state = this.editions.inUse(site);
		Shelf shelf = this.shelves.get(site);
		if (shelf == null || shelf.edition() != state) {
			shelf = Shelf.of(state, this.catalogue.offeredAt(site));
			this.shelves.put(site, shelf);
		}
		return shelf;
	}

	private record Shelf(int edition, Map<String, Offering> offerings, TriggerIndex index) {

		static Shelf of(int edition, List<Offering> offered) {
			Map<String, Offering> offerings = offered.stream()
				.collect(Collectors.toMap(Offering::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
			return new Shelf(edition, offerings, TriggerIndex.of(offered.stream().map(Shelf::wanted).toList()));
		}

		Offering offering(String key) {
			return this.offerings.get(key);
		}

		private static Wanted wanted(Offering offering) {
			return Wanted.of(offering.key(), DescribeOffering.of(offering), Set.of());
		}
	}
}
