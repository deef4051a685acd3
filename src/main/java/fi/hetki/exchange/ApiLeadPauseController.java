package fi.hetki.exchange;

import fi.hetki.leads.AwaitCustomer;
import fi.hetki.leads.CustomersTurn;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadPauseController {

	private final CustomersTurn turn;

	private final LeadTeller teller;

	private final Clock clock;

	ApiLeadPauseController(CustomersTurn turn, LeadTeller teller, Clock clock) {
		this.turn = turn;
		this.teller = teller;
		this.clock = clock;
	}

	@PostMapping("/leads/{id}/pause")
	@Operation(operationId = "pauseLead", summary = "Wait for the customer until the end of a day",
			description = "The clock stands still, the time that was left is kept. Saying the same again changes nothing.")
	LeadAnswer create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody PauseLead sent) {
		Reading reading = new Reading();
		int version = version(sent.version(), reading);
		AwaitCustomer form = sent.form(reading);
		this.turn.begin(id, me, form.day(LocalDate.now(this.clock.withZone(me.zone()))), form.sentence(), version);
		return this.teller.one(me, id);
	}

	@PostMapping("/leads/{id}/resumption")
	@Operation(operationId = "resumeLead", summary = "The customer has answered: the clock runs on",
			description = "Saying it again changes nothing.")
	LeadAnswer end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody PauseLead.End sent) {
		this.turn.end(id, me, version(sent.version(), new Reading()));
		return this.teller.one(me, id);
	}

	private static int version(@Nullable Integer sent, Reading reading) {
		reading.needs("version", sent);
		reading.done();
		return Objects.requireNonNull(sent);
	}
}
