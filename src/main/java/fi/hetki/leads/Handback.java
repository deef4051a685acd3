package fi.hetki.leads;

import fi.hetki.matching.Matches;
import fi.hetki.people.PersonLeft;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Nobody's leads are left behind when somebody leaves: they go to somebody else of the team. */
@Service
class Handback {

	private final Leads leads;

	private final Trail trail;

	private final Matches matches;

	private final Router router;

	private final Clock clock;

	Handback(Leads leads, Trail trail, Matches matches, Router router, Clock clock) {
		this.leads = leads;
		this.trail = trail;
		this.matches = matches;
		this.router = router;
		this.clock = clock;
	}

	@EventListener
	void on(PersonLeft left) {
		this.router.lockEverywhere();
		this.leads.findByAssigneeIdAndStageIn(left.personId(), LeadStage.WORKED).forEach(lead -> {
			RoutingDecision decision = this.router
				.reassign(this.matches.findById(lead.matchId()).orElseThrow(), lead.teamId(), left.personId());
			lead.passTo(decision.personId());
			this.trail.write(new LeadEntry(lead.id(), this.clock.instant(), null, LeadEntry.Kind.ROUTED).about(decision.personId()));
		});
	}
}
