package fi.hetki.leads;

import fi.hetki.routing.Workload;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class OpenLeads implements Workload {

	private final Leads leads;

	OpenLeads(Leads leads) {
		this.leads = leads;
	}

	@Override
	public Map<UUID, Long> openLeads(Collection<UUID> people) {
		return this.leads.countByAssignee(people, LeadStage.OPEN)
			.stream()
			.collect(Collectors.toMap(it -> (UUID) it[0], it -> (Long) it[1]));
	}
}
