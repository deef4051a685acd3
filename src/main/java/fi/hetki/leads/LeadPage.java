package fi.hetki.leads;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.matching.Quote;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecisions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Lays out the page of a lead: the customer's words first, then why, then what is to do. */
@Component
@Transactional(readOnly = true)
class LeadPage {

	private final LeadScope scope;

	private final LeadHolds holds;

	private final LeadEntries entries;

	private final LeadTasks tasks;

	private final Moments moments;

	private final Matches matches;

	private final Catalogue catalogue;

	private final Customers customers;

	private final People people;

	private final Teams teams;

	private final Sites sites;

	private final RoutingDecisions decisions;

	private final Router router;

	private final List<LeadPanel> panels;

	private final Clock clock;

	LeadPage(LeadScope scope, LeadHolds holds, LeadEntries entries, LeadTasks tasks, Moments moments, Matches matches,
			Catalogue catalogue, Customers customers, People people, Teams teams, Sites sites,
			RoutingDecisions decisions, Router router, List<LeadPanel> panels, Clock clock) {
		this.scope = scope;
		this.holds = holds;
		this.entries = entries;
		this.tasks = tasks;
		this.moments = moments;
		this.matches = matches;
		this.catalogue = catalogue;
		this.customers = customers;
		this.people = people;
		this.teams = teams;
		this.sites = sites;
		this.decisions = decisions;
		this.router = router;
		this.panels = panels;
		this.clock = clock;
	}

	String show(UUID id, SignedIn me, Model model) {
		Lead lead = this.scope.lead(id, me);
		Moment moment = this.moments.findById(lead.momentId()).orElseThrow();
		List<Match> found = this.matches.findByMomentIdOrderByPlace(moment.id());
		Match match = found.stream().filter(it -> it.id().equals(lead.matchId())).findFirst().orElseThrow();
		Map<UUID, Offering> offerings = this.catalogue.findAllById(found.stream().map(Match::offeringId).toList())
			.stream()
			.collect(Collectors.toMap(Offering::id, Function.identity()));
		model.addAttribute("lead", lead);
		model.addAttribute("clock", LeadRow.Clock.of(lead.openedAt(), lead.dueAt(), this.clock.instant()));
		model.addAttribute("moment", moment);
		model.addAttribute("quote", Quote.of(moment.said(), match.evidence()));
		model.addAttribute("matches", found);
		model.addAttribute("offerings", offerings);
		model.addAttribute("offering", offerings.get(lead.offeringId()));
		model.addAttribute("asks", offerings.get(lead.offeringId()).questions(me.language()));
		model.addAttribute("customer", customer(lead));
		model.addAttribute("site", this.sites.findById(lead.siteId()).orElseThrow());
		model.addAttribute("team", this.teams.findById(lead.teamId()).map(Team::name).orElseThrow());
		model.addAttribute("listenFirst", this.router.listenFirst(moment.id()));
		work(lead, model);
		this.panels.forEach(panel -> panel.fill(lead, me, model));
		model.addAttribute("panels", this.panels.stream().map(LeadPanel::fragment).toList());
		return "leads/show";
	}

	private void work(Lead lead, Model model) {
		List<LeadEntry> trail = this.entries.findByLeadIdOrderByAtTimeAscIdAsc(lead.id());
		List<Person> colleagues = this.people.atSites(Set.of(lead.siteId())).stream().filter(Person::takesLeads).toList();
		model.addAttribute("trail", trail);
		model.addAttribute("decisions", this.decisions.findByMatchIdOrderByDecidedAt(lead.matchId()));
		model.addAttribute("holds", this.holds.findByLeadIdOrderBySetAt(lead.id()));
		model.addAttribute("tasks", this.tasks.findByLeadIdOrderByCreatedAtAscIdAsc(lead.id()));
		model.addAttribute("colleagues", colleagues);
		model.addAttribute("names", this.people.everybody().stream().collect(Collectors.toMap(Person::id, Function.identity())));
		model.addAttribute("stages", LeadStage.WORKED);
		model.addAttribute("outcomes", Outcome.CHOSEN);
		model.asMap().putIfAbsent("problems", Map.of());
		model.asMap().putIfAbsent("typed", Map.of());
	}

	private @Nullable Customer customer(Lead lead) {
		return Optional.ofNullable(lead.customerId()).flatMap(this.customers::findById).map(it -> {
			// Read while the transaction is open: the page lists them.
			it.vehicles();
			return it;
		}).orElse(null);
	}
}
