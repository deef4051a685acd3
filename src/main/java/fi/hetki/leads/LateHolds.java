package fi.hetki.leads;

import fi.hetki.routing.HoldsChanged;
import fi.hetki.routing.Router;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a lead wait for what is said of its moment later, as long as nobody has begun with it. */
@Component
class LateHolds {

	private final Leads leads;

	private final LeadHolds holds;

	private final CustomersWord word;

	private final Router router;

	LateHolds(Leads leads, LeadHolds holds, CustomersWord word, Router router) {
		this.leads = leads;
		this.holds = holds;
		this.word = word;
		this.router = router;
	}

	/** What was put right before is not asked for again. */
	@EventListener
	@Transactional
	void on(HoldsChanged changed) {
		List<String> gates = this.router.holds(changed.momentId());
		if (!gates.isEmpty()) {
			this.leads.lockAll(this.leads.lookingAfter(changed.momentId())).forEach(lead -> {
				List<String> known = this.holds.findByLeadIdOrderBySetAt(lead.id()).stream().map(LeadHold::gate).toList();
				gates.stream().filter(it -> !known.contains(it)).forEach(it -> this.word.hold(lead, it));
			});
		}
	}
}
