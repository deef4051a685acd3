package fi.hetki.exchange;

import fi.hetki.leads.AwaitCustomer;
import fi.hetki.leads.CustomersTurn;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadPauseController {

	private final CustomersTurn turn;

	private final LeadActs acts;

	private final Clock clock;

	ApiLeadPauseController(CustomersTurn turn, LeadActs acts, Clock clock) {
		this.turn = turn;
		this.acts = acts;
		this.clock = clock;
	}

	@PostMapping("/leads/{id}/pause")
	@Operation(operationId = "pauseLead", summary = "Wait for the customer until the end of a day",
			description = "The clock stands still, the time that was left is kept. Saying the same again changes nothing.")
	LeadAnswer create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody PauseLead sent) {
		Reading reading = new Reading();
		int version = reading.version(sent.version());
		AwaitCustomer form = sent.form(reading);
		LocalDate until = form.day(LocalDate.now(this.clock.withZone(me.zone())));
		return this.acts.after(me, id, () -> this.turn.begin(id, me, until, form.sentence(), version));
	}

	@PostMapping("/leads/{id}/resumption")
	@Operation(operationId = "resumeLead", summary = "The customer has answered: the clock runs on",
			description = "Saying it again changes nothing.")
	LeadAnswer end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody PauseLead.End sent) {
		int version = new Reading().version(sent.version());
		return this.acts.after(me, id, () -> this.turn.end(id, me, version));
	}
}
