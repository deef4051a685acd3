package fi.hetki.leads;

import fi.hetki.matching.Matches;
import fi.hetki.people.PersonLeft;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Nobody's leads are left behind when somebody leaves: they are routed anew. */
@Service
class Handback {

	private final Leads leads;

	private final LeadEntries entries;

	private final Matches matches;

	private final Router router;

	private final Clock clock;

	Handback(Leads leads, LeadEntries entries, Matches matches, Router router, Clock clock) {
		this.leads = leads;
		this.entries = entries;
		this.matches = matches;
		this.router = router;
		this.clock = clock;
	}

	@EventListener
	void on(PersonLeft left) {
		this.leads.findByAssigneeIdAndStageIn(left.personId(), LeadStage.WORKED).forEach(lead -> {
			RoutingDecision decision = this.router.release(this.matches.findById(lead.matchId()).orElseThrow());
			lead.passTo(decision.personId());
			this.entries.save(new LeadEntry(lead.id(), this.clock.instant(), null, LeadEntry.Kind.ROUTED).about(decision.personId()));
		});
	}
}
