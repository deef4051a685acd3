package fi.hetki.leads;

import fi.hetki.matching.Matches;
import fi.hetki.people.Belongings;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.PersonLeft;
import fi.hetki.people.SignedIn;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Nobody's leads are left behind when somebody leaves, with their tasks and the answers that are owed: they go to the
 * colleague who was named, else to whoever is next in turn of the team.
 */
@Service
class Handback implements Belongings {

	private final Leads leads;

	private final LeadTasks tasks;

	private final Promises promises;

	private final Trail trail;

	private final Matches matches;

	private final Router router;

	private final People people;

	private final Clock clock;

	Handback(Leads leads, LeadTasks tasks, Promises promises, Trail trail, Matches matches, Router router, People people, Clock clock) {
		this.leads = leads;
		this.tasks = tasks;
		this.promises = promises;
		this.trail = trail;
		this.matches = matches;
		this.router = router;
		this.people = people;
		this.clock = clock;
	}

	@EventListener
	void on(PersonLeft left) {
		lock(left.personId()).forEach(lead -> {
			RoutingDecision decision = this.router
				.reassign(this.matches.findById(lead.matchId()).orElseThrow(), lead.teamId(), left.personId());
			lead.passTo(decision.personId());
			this.trail.write(new LeadEntry(lead.id(), this.clock.instant(), null, LeadEntry.Kind.ROUTED).about(decision.personId()));
		});
	}

	/** The desks before the leads, as everywhere. */
	private List<Lead> lock(UUID person) {
		this.router.lockEverywhere();
		return this.leads.lockAllOf(person, LeadStage.WORKED);
	}

	private List<Lead> of(UUID person) {
		return this.leads.findByAssigneeIdAndStageIn(person, LeadStage.WORKED);
	}

	@Override
	public String kind() {
		return "leads";
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public String title() {
		return "leads.leaving";
	}

	@Override
	public String usual() {
		return "leads.leaving.usual";
	}

	@Override
	public List<Line> of(Person person, Locale locale) {
		List<Lead> hers = of(person.id());
		List<UUID> ids = hers.stream().map(Lead::id).toList();
		List<Line> lines = new ArrayList<>();
		LeadStage.WORKED.forEach(stage -> add(lines, "leads.leaving." + stage, hers.stream().filter(it -> it.stage() == stage).count()));
		add(lines, "leads.leaving.tasks", this.tasks.findByLeadIdInOrderByCreatedAtAscIdAsc(ids).stream().filter(it -> !it.isDone()).count());
		add(lines, "leads.leaving.owed", this.promises.findByLeadIdIn(ids).stream().filter(it -> !it.isTold()).count());
		return lines;
	}

	private static void add(List<Line> lines, String message, long count) {
		if (count > 0) {
			lines.add(Line.of(message, count));
		}
	}

	@Override
	public List<Person> heirs(Person person) {
		Set<UUID> sites = new HashSet<>(Set.of(person.siteId()));
		of(person.id()).forEach(it -> sites.add(it.siteId()));
		return this.people.atSites(sites).stream().filter(it -> it.takesLeads() && it.teamId() != null).toList();
	}

	@Override
	public void handOver(Person from, Person to, SignedIn by) {
		lock(from.id()).forEach(lead -> {
			lead.handTo(to);
			this.trail.write(new LeadEntry(lead.id(), this.clock.instant(), by.id(), LeadEntry.Kind.HANDED).about(to.id()));
		});
	}
}
