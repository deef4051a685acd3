package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadMerge;
import fi.hetki.leads.LeadScope;
import fi.hetki.leads.MergeLeads;
import fi.hetki.leads.Reroute;
import fi.hetki.leads.Transfer;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadTransferController {

	private final Transfer transfer;

	private final LeadMerge merge;

	private final LeadScope scope;

	private final LeadActs acts;

	private final Workplaces workplaces;

	private final Catalogue catalogue;

	ApiLeadTransferController(Transfer transfer, LeadMerge merge, LeadScope scope, LeadActs acts, Workplaces workplaces, Catalogue catalogue) {
		this.catalogue = catalogue;
		this.transfer = transfer;
		this.merge = merge;
		this.scope = scope;
		this.acts = acts;
		this.workplaces = workplaces;
	}

	@PostMapping("/leads/{id}/rerouting")
	@Operation(operationId = "rerouteLead", summary = "Send a lead to another desk, which answers the customer anew",
			description = "About another service, to another team, or both. Saying the same again changes nothing.")
	@ApiResponse(responseCode = "200", description = "It went there")
	@ApiResponse(responseCode = "204", description = "It went where you do not see it any more")
	ResponseEntity<LeadAnswer> reroute(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Away sent) {
		Reading reading = new Reading();
		UUID team = this.workplaces.team("team", sent.team(), reading);
		UUID service = service(me, id, sent.service(), reading);
		int version = reading.version(sent.version());
		Reroute form = new Reroute(service, team, reading.text(sent.because()));
		try {
			return ResponseEntity.ok(this.acts.after(me, this.scope.lead(id, me).id(), () -> this.transfer.reroute(id, me, form.checked(), version)));
		}
		catch (NotHere away) {
			// Either it is none of hers, or it was and she sent it away.
			this.transfer.reroute(id, me, form, version);
			return ResponseEntity.noContent().build();
		}
	}

	/** Of a lead that she does not see she learns nothing here either. */
	private @Nullable UUID service(SignedIn me, UUID id, @Nullable String key, Reading reading) {
		try {
			Lead lead = this.scope.lead(id, me);
			return (key != null) ? AskLeads.offering(key, List.of(lead.siteId()), this.catalogue, reading) : null;
		}
		catch (NotHere away) {
			return null;
		}
	}

	@PostMapping("/leads/{id}/merges")
	@Operation(operationId = "mergeLeads", summary = "Two leads of a customer are one need: the other one goes into this one",
			description = """
					Whoever noticed either of them is told. Saying the same again changes nothing. \
					They are parted again by reopening the other one.""")
	LeadAnswer merge(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Merge sent) {
		MergeLeads form = sent.form();
		return this.acts.after(me, id, () -> this.merge.merge(id, form, me));
	}
}
