package fi.hetki.leads;

import fi.hetki.customers.AtHand;
import fi.hetki.people.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who works leads meets those who are to hear from her today. */
@Component
class DueToday implements AtHand {

	private final LeadsOfCustomers leads;

	DueToday(LeadsOfCustomers leads) {
		this.leads = leads;
	}

	@Override
	public List<Near> near(SignedIn me, Instant since, Instant today, int most) {
		return !me.takesLeads() ? List.of() : this.leads.dueBetween(me.id(), LeadStage.WORKED, today, today.plus(Duration.ofDays(1)), Limit.of(most))
			.stream()
			.map(it -> new Near(it, How.DUE_TODAY))
			.toList();
	}
}
