package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What else this customer is waiting for or was helped with, as far as the reader works those leads. */
@Component
class OtherLeads implements LeadPanel {

	private static final Limit MOST = Limit.of(10);

	private final Leads leads;

	private final LeadScope scope;

	OtherLeads(Leads leads, LeadScope scope) {
		this.leads = leads;
		this.scope = scope;
	}

	@Override
	public String fragment() {
		return "leads/panels :: others";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		Set<UUID> teams = this.scope.teams(me);
		List<Lead> others = (lead.customerId() == null || teams.isEmpty()) ? List.of()
				: this.leads.othersOf(lead.customerId(), lead.id(), teams, MOST).stream().filter(it -> !lead.id().equals(it.mergedInto())).toList();
		model.addAttribute("others", others);
		model.addAttribute("mergeable", !lead.stage().isWorked() ? List.of()
				: others.stream().filter(it -> it.stage().isWorked()).map(Lead::id).toList());
	}
}
