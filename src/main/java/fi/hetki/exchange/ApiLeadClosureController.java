package fi.hetki.exchange;

import fi.hetki.leads.CloseLead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadClosureController {

	private final LeadDesk desk;

	private final LeadTeller teller;

	ApiLeadClosureController(LeadDesk desk, LeadTeller teller) {
		this.desk = desk;
		this.teller = teller;
	}

	@PostMapping("/leads/{id}/closure")
	@Operation(operationId = "closeLead", summary = "End a lead, and tell whoever noticed it",
			description = "Saying the same again changes nothing; a lead that ended otherwise stays as it is.")
	LeadAnswer create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody EndLead sent) {
		CloseLead form = sent.form();
		try {
			this.desk.close(id, me, form, sent.version());
		}
		catch (ConcurrencyFailureException clash) {
			// Two at once: the second look tells whether the other one said the same.
			this.desk.close(id, me, form, sent.version());
		}
		return this.teller.one(me, id);
	}
}
