package fi.hetki.leads;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.routing.RoutingDecisions;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was done about a lead and what can be done now: its trail, tasks, holds and colleagues. */
@Component
class LeadBench {

	private final LeadHolds holds;

	private final LeadEntries entries;

	private final LeadTasks tasks;

	private final People people;

	private final Teams teams;

	private final RoutingDecisions decisions;

	LeadBench(LeadHolds holds, LeadEntries entries, LeadTasks tasks, People people, Teams teams,
			RoutingDecisions decisions) {
		this.holds = holds;
		this.entries = entries;
		this.tasks = tasks;
		this.people = people;
		this.teams = teams;
		this.decisions = decisions;
	}

	void lay(Lead lead, Model model) {
		model.addAttribute("trail", this.entries.findByLeadIdOrderByAtTimeAscIdAsc(lead.id()));
		model.addAttribute("decisions", this.decisions.findByMatchIdOrderByDecidedAt(lead.matchId()));
		model.addAttribute("holds", this.holds.findByLeadIdOrderBySetAt(lead.id()));
		model.addAttribute("tasks", this.tasks.findByLeadIdOrderByCreatedAtAscIdAsc(lead.id()));
		model.addAttribute("team", this.teams.findById(lead.teamId()).map(Team::name).orElseThrow());
		model.addAttribute("colleagues",
				this.people.atSites(Set.of(lead.siteId())).stream().filter(Person::takesLeads).toList());
		model.addAttribute("names",
				this.people.everybody().stream().collect(Collectors.toMap(Person::id, Function.identity())));
		model.addAttribute("stages", LeadStage.WORKED);
		model.addAttribute("outcomes", Outcome.CHOSEN);
	}
}
