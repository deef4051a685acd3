package fi.hetki.leads;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Accounts;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.matching.Quote;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.routing.Router;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the customer said, and why these services: the left side of a lead's page. */
@Component
class LeadStory {

	private final Leads leads;

	private final Moments moments;

	private final Matches matches;

	private final Catalogue catalogue;

	private final Customers customers;

	private final Accounts accounts;

	private final Sites sites;

	private final Router router;

	private final PhotoDesk photos;

	LeadStory(Leads leads, Moments moments, Matches matches, Catalogue catalogue, Customers customers, Accounts accounts, Sites sites,
			Router router, PhotoDesk photos) {
		this.leads = leads;
		this.moments = moments;
		this.matches = matches;
		this.catalogue = catalogue;
		this.customers = customers;
		this.accounts = accounts;
		this.sites = sites;
		this.router = router;
		this.photos = photos;
	}

	void tell(Lead lead, SignedIn me, Model model) {
		Moment moment = this.moments.findById(lead.momentId()).orElseThrow();
		List<Match> found = this.matches.findByMomentIdOrderByPlace(moment.id());
		Match match = found.stream().filter(it -> it.id().equals(lead.matchId())).findFirst().orElseThrow();
		Map<UUID, Offering> offerings = this.catalogue.findAllById(found.stream().map(Match::offeringId).toList())
			.stream()
			.collect(Collectors.toMap(Offering::id, Function.identity()));
		Site site = this.sites.findById(lead.siteId()).orElseThrow();
		model.addAttribute("moment", moment);
		model.addAttribute("photos", this.photos.of(moment.id()));
		model.addAttribute("quote", Quote.of(moment.said(), match.evidence()));
		model.addAttribute("matches", found);
		model.addAttribute("offered", offered(lead, found, offerings, LocalDate.ofInstant(lead.openedAt(), site.zone())));
		Offering asked = Optional.ofNullable(offerings.get(lead.offeringId()))
			.or(() -> this.catalogue.findById(lead.offeringId()))
			.orElseThrow();
		model.addAttribute("turned", !match.offeringId().equals(lead.offeringId()));
		model.addAttribute("asks", asked.questions(me.language()));
		Customer customer = customer(lead);
		model.addAttribute("customer", customer);
		model.addAttribute("account", Optional.ofNullable(customer).flatMap(this.accounts::owner).map(Person::name).orElse(null));
		model.addAttribute("site", site);
		model.addAttribute("listenFirst", this.router.listenFirst(moment.id()));
	}

	/** Each service of the moment by its match: as its lead keeps it, else as the catalogue has it with the price of that day. */
	private Map<UUID, Offered> offered(Lead lead, List<Match> found, Map<UUID, Offering> offerings, LocalDate day) {
		Map<UUID, Offered> offered = new HashMap<>();
		found.forEach(it -> offered.put(it.id(), Offered.of(offerings.get(it.offeringId()), day)));
		this.leads.findByMomentIdOrderById(lead.momentId())
			.stream()
			.filter(it -> it.offered().key().equals(offered.get(it.matchId()).key()))
			.forEach(it -> offered.put(it.matchId(), it.offered()));
		return offered;
	}

	private @Nullable Customer customer(Lead lead) {
		Optional<Customer> customer = Optional.ofNullable(lead.customerId()).flatMap(this.customers::findById);
		// Read while the transaction is open: the page lists them.
		customer.ifPresent(Customer::vehicles);
		return customer.orElse(null);
	}
}
