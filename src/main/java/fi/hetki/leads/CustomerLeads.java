package fi.hetki.leads;

import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerPanel;
import fi.hetki.customers.CustomerRows;
import fi.hetki.people.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The leads of a customer, seen together by whoever sees them anyway; they go with her where two become one. */
@Component
class CustomerLeads implements CustomerPanel, CustomerRows {

	private static final int MOST = 30;

	private final LeadsOfCustomers leads;

	private final LeadScope scope;

	CustomerLeads(LeadsOfCustomers leads, LeadScope scope) {
		this.leads = leads;
		this.scope = scope;
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public String fragment() {
		return "leads/customer :: panel";
	}

	@Override
	public void fill(Customer customer, SignedIn me, Model model) {
		Set<UUID> teams = this.scope.teams(me);
		model.addAttribute("seesLeads", !teams.isEmpty());
		model.addAttribute("customerLeads", teams.isEmpty() ? List.of() : this.leads.of(customer.id(), teams, Limit.of(MOST)));
	}

	@Override
	public String kind() {
		return "leads";
	}

	@Override
	public int count(UUID customer) {
		return this.leads.countByCustomerId(customer);
	}

	@Override
	public List<UUID> move(UUID from, UUID to) {
		List<UUID> ids = this.leads.idsOf(from);
		this.leads.move(from, to);
		return ids;
	}

	@Override
	public void moveBack(Collection<UUID> rows, UUID from, UUID to) {
		this.leads.moveBack(rows, from, to);
	}
}
