package fi.hetki.leads;

import fi.hetki.moments.MomentMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The leads of a moment are about whomever the moment is about; what is looked after in another lead stays with that. */
@Component
class MovedLeads {

	private final Leads leads;

	MovedLeads(Leads leads) {
		this.leads = leads;
	}

	@EventListener
	void on(MomentMoved moved) {
		this.leads.lockAll(this.leads.findByMomentIdOrderById(moved.momentId()).stream().map(Lead::id).toList())
			.stream()
			.filter(it -> it.mergedInto() == null)
			.forEach(it -> it.isFor(moved.to()));
	}
}
