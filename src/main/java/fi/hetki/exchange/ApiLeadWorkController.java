package fi.hetki.exchange;

import fi.hetki.inbox.BulkAct;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.Transfer;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@Api
@Tag(name = "Leads")
class ApiLeadWorkController {

	/** A UUID of the program's choice. */
	private static final String KEY = "Idempotency-Key";

	private final LeadDesk desk;

	private final Transfer transfer;

	private final LeadActs acts;

	private final Workplaces workplaces;

	private final Clock clock;

	ApiLeadWorkController(LeadDesk desk, Transfer transfer, LeadActs acts, Workplaces workplaces, Clock clock) {
		this.desk = desk;
		this.transfer = transfer;
		this.acts = acts;
		this.workplaces = workplaces;
		this.clock = clock;
	}

	@PutMapping("/leads/{id}/assignment")
	@Operation(operationId = "assignLead", summary = "Take a lead, hand it over, or give it to whoever is next in turn",
			description = "Saying the same again changes nothing. Where somebody was faster, the 409 says how it is `stored` now.")
	LeadAnswer assign(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Assign sent) {
		Reading reading = new Reading();
		boolean next = Boolean.TRUE.equals(sent.next());
		UUID to = this.workplaces.person("to", sent.to(), reading);
		if (next && sent.to() != null) {
			reading.wrong("to", "exchange.lead.either");
		}
		int version = reading.version(sent.version());
		return next ? this.acts.after(me, id, () -> this.transfer.reassign(id, me, version)) : this.acts.one(me, id, to(me, to), version);
	}

	private static BulkAct to(SignedIn me, @Nullable UUID person) {
		boolean mine = person == null || person.equals(me.id());
		return new BulkAct(mine ? BulkAct.Kind.TAKE : BulkAct.Kind.HAND, person, null, null, null, null, true);
	}

	@PutMapping("/leads/{id}/stage")
	@Operation(operationId = "moveLead", summary = "Say how far a lead has come", description = "Saying the same again changes nothing.")
	LeadAnswer move(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Move sent) {
		Reading reading = new Reading();
		BulkAct form = sent.form(reading);
		return this.acts.one(me, id, form, reading.version(sent.version()));
	}

	@PostMapping("/leads/{id}/notes")
	@Operation(operationId = "noteLead", summary = "Write a note beside a lead",
			description = "The same note twice in a row is written once; under the same Idempotency-Key, whenever it is sent again.")
	LeadAnswer note(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Note sent,
			@RequestHeader(name = KEY, required = false) @Nullable UUID key) {
		String text = sent.note();
		return this.acts.after(me, id, () -> {
			if (!this.acts.saidLast(me, id, text)) {
				this.desk.note(Entry.keyOf(key, id, text), id, me, text);
			}
		});
	}

	@PostMapping("/leads/{id}/tasks")
	@Operation(operationId = "addLeadTask", summary = "Plan a step",
			description = """
					A task that is still to be done is not added twice, and one under the same Idempotency-Key never is. \
					After the first contact the lead is due on its day.""")
	LeadAnswer add(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Task sent,
			@RequestHeader(name = KEY, required = false) @Nullable UUID key) {
		String text = sent.typed();
		LocalDate day = sent.day(LocalDate.now(this.clock.withZone(me.zone())));
		return this.acts.after(me, id, () -> this.desk.addTask(Entry.keyOf(key, id, text, day), id, me, text, day));
	}

	@PutMapping("/leads/{id}/tasks/{task}")
	@Operation(operationId = "finishLeadTask", summary = "Say that a task is done, or is not after all")
	LeadAnswer finish(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID task, @RequestBody WorkLead.Finish sent) {
		Reading reading = new Reading();
		reading.needs("done", sent.done());
		reading.done();
		return this.acts.after(me, id, () -> this.desk.finishTask(id, task, me, Boolean.TRUE.equals(sent.done())));
	}

	@PostMapping("/leads/{id}/reopening")
	@Operation(operationId = "reopenLead", summary = "A lead goes on after all; one that was merged is parted again",
			description = "An open lead stays as it is.")
	LeadAnswer reopen(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Reopen sent) {
		int version = new Reading().version(sent.version());
		String why = sent.why();
		return this.acts.after(me, id, () -> this.desk.reopen(id, me, why, version));
	}
}
