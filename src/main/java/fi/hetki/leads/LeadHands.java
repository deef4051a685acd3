package fi.hetki.leads;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Settled;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who could look after a lead instead: the people to whom it can be handed, and the desks and services to which it can go. */
@Component
class LeadHands {

	private final People people;

	private final Teams teams;

	private final Sites sites;

	private final Catalogue catalogue;

	private final Settled settled;

	LeadHands(People people, Teams teams, Sites sites, Catalogue catalogue, Settled settled) {
		this.people = people;
		this.teams = teams;
		this.sites = sites;
		this.catalogue = catalogue;
		this.settled = settled;
	}

	void show(Lead lead, SignedIn me, Model model) {
		Map<UUID, Team> desks = this.settled.keep(Team.class, "everywhere", this.teams::everywhere).stream().collect(Collectors.toMap(Team::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		model.addAttribute("desks", desks);
		model.addAttribute("team", desks.get(lead.teamId()).name());
		model.addAttribute("colleagues", colleagues(lead, desks));
		model.addAttribute("places", places(lead, desks));
		List<Offering> services = this.settled.keep(Offering.class, List.of("all", lead.siteId()), () -> this.catalogue.allOf(lead.siteId()));
		model.addAttribute("servicesByKey", services.stream().collect(Collectors.toMap(Offering::id, Offering::name)));
		model.addAttribute("archived", services.stream().anyMatch(it -> it.id().equals(lead.offeringId()) && !it.offered()));
		model.addAttribute("services", services.stream()
			.filter(it -> it.offered() && !it.id().equals(lead.offeringId()))
			.sorted(Comparator.comparing((Offering it) -> it.name().in(me.language())))
			.toList());
	}

	/** By team: its own team first. */
	private Map<Team, List<Person>> colleagues(Lead lead, Map<UUID, Team> desks) {
		Team own = desks.get(lead.teamId());
		Map<Team, List<Person>> colleagues = new LinkedHashMap<>();
		colleagues.put(own, new ArrayList<>());
		this.settled.keep(Person.class, List.of(lead.siteId(), own.siteId()), () -> this.people.atSites(List.of(lead.siteId(), own.siteId())))
			.stream()
			.filter(it -> it.takesLeads() && !it.id().equals(lead.assigneeId()) && desks.containsKey(it.teamId()))
			.filter(it -> it.siteId().equals(lead.siteId()) || own.id().equals(it.teamId()))
			.forEach(it -> colleagues.computeIfAbsent(desks.get(it.teamId()), team -> new ArrayList<>()).add(it));
		colleagues.values().removeIf(List::isEmpty);
		return colleagues;
	}

	/** The other desks by the name of their site: that of the lead first. */
	private Map<String, List<Team>> places(Lead lead, Map<UUID, Team> desks) {
		Map<String, List<Team>> places = new LinkedHashMap<>();
		this.settled.keep(Site.class, "everywhere", this.sites::findAllByOrderByNameAscIdAsc)
			.stream()
			.sorted(Comparator.comparing((Site it) -> !it.id().equals(lead.siteId())))
			.forEach(site -> places.put(site.name(), desks.values()
				.stream()
				.filter(it -> it.siteId().equals(site.id()) && !it.id().equals(lead.teamId()))
				.toList()));
		places.values().removeIf(List::isEmpty);
		return places;
	}
}
