package fi.hetki.moments;

import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerPanel;
import fi.hetki.customers.CustomerScope;
import fi.hetki.people.SignedIn;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a customer said, and whether she may be contacted. Who does not look after customers sees no moments but her own. */
@Component
class CustomerPanels implements CustomerPanel {

	private static final int MOST = 30;

	private final MomentsOfCustomers moments;

	private final CustomerScope scope;

	CustomerPanels(MomentsOfCustomers moments, CustomerScope scope) {
		this.moments = moments;
		this.scope = scope;
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public String fragment() {
		return "moments/customer :: panel";
	}

	@Override
	public void fill(Customer customer, SignedIn me, Model model) {
		boolean all = this.scope.looksAfter(me, customer.siteId());
		List<MomentsOfCustomers.Row> rows = this.moments.of(customer.id(), all ? null : me.id(), me.id(), Limit.of(MOST + 1));
		Moment newest = this.moments.answersOf(customer.id(), Limit.of(1)).stream().findFirst().orElse(null);
		boolean held = customer.consentAt() != null && (newest == null || customer.consentAt().isAfter(newest.happenedAt()));
		model.addAttribute("customerMoments", rows.stream().limit(MOST).toList());
		model.addAttribute("moreMoments", rows.size() > MOST);
		model.addAttribute("answers", rows.stream().filter(it -> it.told().answer() != null).toList());
		model.addAttribute("newestAnswer", (newest != null && !held) ? newest : null);
		model.addAttribute("heldAnswer", held ? customer.consent() : null);
	}
}
