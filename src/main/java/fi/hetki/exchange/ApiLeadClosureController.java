package fi.hetki.exchange;

import fi.hetki.leads.CloseLead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadClosureController {

	private final LeadDesk desk;

	private final LeadActs acts;

	ApiLeadClosureController(LeadDesk desk, LeadActs acts) {
		this.desk = desk;
		this.acts = acts;
	}

	@PostMapping("/leads/{id}/closure")
	@Operation(operationId = "closeLead", summary = "End a lead, and tell whoever noticed it",
			description = "Saying the same again changes nothing; a lead that ended otherwise stays as it is.")
	LeadAnswer create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody EndLead sent) {
		CloseLead form = sent.form();
		return this.acts.after(me, id, () -> this.desk.close(id, me, form, sent.version()));
	}
}
