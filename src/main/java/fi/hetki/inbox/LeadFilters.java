package fi.hetki.inbox;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.leads.LeadScope;
import fi.hetki.leads.LeadStage;
import fi.hetki.moments.Stage;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Settled;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the list can be narrowed to, and how much is in each view; the same above list and board. */
@Component
class LeadFilters {

	private final LeadInbox inbox;

	private final ViewShelf shelf;

	private final LeadScope scope;

	private final Sites sites;

	private final Teams teams;

	private final People people;

	private final Catalogue catalogue;

	private final Settled settled;

	LeadFilters(LeadInbox inbox, ViewShelf shelf, LeadScope scope, Sites sites, Teams teams, People people, Catalogue catalogue, Settled settled) {
		this.inbox = inbox;
		this.shelf = shelf;
		this.scope = scope;
		this.sites = sites;
		this.teams = teams;
		this.people = people;
		this.catalogue = catalogue;
		this.settled = settled;
	}

	void fill(SignedIn me, LeadFilter filter, Model model) {
		Locale locale = new Locale(me.language());
		Choice choice = choice(this.scope.teams(me));
		model.addAttribute("filter", filter);
		model.addAttribute("views", LeadFilter.View.values());
		model.addAttribute("kept", this.shelf.of(me));
		model.addAttribute("closedView", LeadFilter.View.CLOSED);
		model.addAttribute("figures", this.inbox.figures(me));
		model.addAttribute("sites", choice.sites());
		model.addAttribute("services", choice.services()
			.stream()
			.filter(it -> filter.site() == null || it.siteId().equals(filter.site()))
			.sorted(Comparator.comparing((Offering it) -> it.name().in(locale)))
			.toList());
		model.addAttribute("noticers", choice.staff());
		model.addAttribute("workers", choice.staff().stream().filter(Person::takesLeads).toList());
		model.addAttribute("stages", LeadStage.WORKED);
		model.addAttribute("readinesses", List.of(Stage.values()));
		model.addAttribute("horizons", Horizon.CHOSEN);
		model.addAttribute("orders", LeadOrder.CHOSEN);
		model.addAttribute("columns", LeadFilter.Column.values());
		model.addAttribute("now", this.inbox.now());
	}

	private Choice choice(Set<UUID> teams) {
		return this.settled.keep(Choice.class, teams, () -> {
			Set<UUID> places = this.teams.findAllById(teams).stream().map(Team::siteId).collect(Collectors.toSet());
			List<Site> sites = this.sites.findAllById(places).stream().sorted(Comparator.comparing(Site::name)).toList();
			return new Choice(sites, sites.stream().flatMap(it -> this.catalogue.allOf(it.id()).stream()).toList(),
					places.isEmpty() ? List.of() : this.people.atSites(places));
		});
	}

	/** What can be chosen from where these teams work. */
	private record Choice(List<Site> sites, List<Offering> services, List<Person> staff) {
	}
}
