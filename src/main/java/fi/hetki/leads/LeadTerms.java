package fi.hetki.leads;

import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerChanged;
import fi.hetki.customers.Customers;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps leads to be found by what their customer is called and reached by now. */
@Service
class LeadTerms {

	private final Leads leads;

	private final Moments moments;

	private final Customers customers;

	LeadTerms(Leads leads, Moments moments, Customers customers) {
		this.leads = leads;
		this.moments = moments;
		this.customers = customers;
	}

	@EventListener
	void on(CustomerChanged changed) {
		UUID customerId = changed.customerId();
		Customer customer = this.customers.findById(customerId).orElse(null);
		List<Lead> theirs = this.leads.findByCustomerId(customerId);
		Map<UUID, Moment> said = this.moments.findAllById(theirs.stream().map(Lead::momentId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Moment::id, Function.identity()));
		theirs.forEach(it -> it.foundBy(said.get(it.momentId()), customer));
	}
}
