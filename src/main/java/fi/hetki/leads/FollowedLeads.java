package fi.hetki.leads;

import fi.hetki.matching.Followed;
import fi.hetki.matching.NeedIsOver;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What became of needs, for those who meet the customer again. What she says then ends a lead that has not begun. */
@Component
class FollowedLeads implements Followed {

	private final LeadsOfCustomers ofCustomers;

	private final Leads leads;

	private final Trail trail;

	private final PromiseDesk promises;

	private final Clock clock;

	FollowedLeads(LeadsOfCustomers ofCustomers, Leads leads, Trail trail, PromiseDesk promises, Clock clock) {
		this.ofCustomers = ofCustomers;
		this.leads = leads;
		this.trail = trail;
		this.promises = promises;
		this.clock = clock;
	}

	@Override
	public Map<UUID, Boolean> askable(UUID customer) {
		return this.ofCustomers.followed(customer)
			.stream()
			.collect(Collectors.toMap(LeadsOfCustomers.Followed::match, it -> it.waits() || it.later()));
	}

	@EventListener
	void on(NeedIsOver over) {
		this.leads.findByMatchId(over.matchId()).map(Lead::id).stream().flatMap(it -> this.leads.lockAll(List.of(it)).stream())
			.filter(it -> it.stage() == LeadStage.WAITING)
			.forEach(it -> {
				it.close(Closure.byCustomer("no_longer_needed", this.clock.instant()));
				this.trail.write(new LeadEntry(it.id(), this.clock.instant(), over.toldTo(), LeadEntry.Kind.CLOSED));
				this.promises.ranOut(it);
			});
	}
}
