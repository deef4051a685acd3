package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Leads", description = "Those of the sites and teams that you manage, and of your own team where you take leads.")
class ApiLeadController {

	private final LeadTeller teller;

	private final Workplaces workplaces;

	private final Catalogue catalogue;

	ApiLeadController(LeadTeller teller, Workplaces workplaces, Catalogue catalogue) {
		this.teller = teller;
		this.workplaces = workplaces;
		this.catalogue = catalogue;
	}

	@GetMapping("/leads")
	@Operation(operationId = "listLeads", summary = "List leads, the most urgent first; closed ones newest first")
	LeadAnswer.Page list(@AuthenticationPrincipal SignedIn me, @ParameterObject AskLeads asked) {
		Reading reading = new Reading();
		int most = asked.most(reading);
		LeadFilter filter = asked.filter(me, this.workplaces, this.catalogue, reading);
		reading.done();
		return this.teller.page(me, filter, most);
	}

	@GetMapping("/leads/{id}")
	@Operation(operationId = "readLead", summary = "Read one lead, with the words that caused it")
	LeadAnswer show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.teller.one(me, id);
	}
}
