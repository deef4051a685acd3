package fi.hetki.capacity;

import fi.hetki.catalogue.Offering;
import fi.hetki.leads.Backlog;
import fi.hetki.routing.Gate;
import fi.hetki.routing.Router;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a need on the waiting list of its service when all places are taken, or when somebody stands there already. */
@Component
class QueueGate implements Gate {

	private final Backlog backlog;

	private final Forecast forecast;

	private final LimitsBook limits;

	QueueGate(Backlog backlog, Forecast forecast, LimitsBook limits) {
		this.backlog = backlog;
		this.forecast = forecast;
		this.limits = limits;
	}

	@Override
	public List<String> holds(UUID momentId) {
		return List.of();
	}

	/** Counted as they are now, not as they were some seconds ago: the router lets one need after the other ask. */
	@Override
	@Transactional(readOnly = true)
	public List<String> queues(Offering service) {
		boolean waited = !this.backlog.waitingFor(service.id()).isEmpty();
		return (waited || free(service) <= 0) ? List.of(Router.QUEUE) : List.of();
	}

	/** How many more may come to a desk now; none, or less than that, where the service is full. */
	long free(Offering service) {
		long taken = this.backlog.openOf(service.siteId(), service.id()) - this.backlog.waitingFor(service.id()).size();
		long places = this.forecast.pace(service.siteId(), service.id(), service.weeklyCapacity()).places(this.limits.now().redOver());
		return places - taken;
	}

	@Override
	public boolean listenFirst(UUID momentId) {
		return false;
	}
}
