package fi.hetki.exchange;

import fi.hetki.leads.LeadEntry;
import fi.hetki.leads.Owed;
import fi.hetki.leads.PromiseDesk;
import fi.hetki.leads.Typed;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Api
@Tag(name = "Answers", description = "What is owed to those who noticed, and what they write back.")
class ApiAnswerController {

	private static final int MOST = 100;

	private final PromiseDesk desk;

	private final LeadActs acts;

	private final Workplaces workplaces;

	ApiAnswerController(PromiseDesk desk, LeadActs acts, Workplaces workplaces) {
		this.desk = desk;
		this.acts = acts;
		this.workplaces = workplaces;
	}

	@GetMapping("/answers")
	@Operation(operationId = "listOwedAnswers", summary = "List the answers that your teams owe and have not given in time")
	OwedAnswer.All list(@AuthenticationPrincipal SignedIn me) {
		List<Owed> owed = this.desk.overdue(me, MOST);
		Map<UUID, Site> sites = this.workplaces.byId(owed.stream().map(Owed::siteId).distinct().toList());
		return new OwedAnswer.All((owed.size() < MOST) ? owed.size() : this.desk.countOverdue(me),
				owed.stream().map(it -> OwedAnswer.of(it, sites.get(it.siteId()).key(), this.desk.escalated(it))).toList());
	}

	@PutMapping("/leads/{id}/sight")
	@Operation(operationId = "seeLead", summary = "Tell whoever noticed that you have seen it", description = "The first look counts.")
	LeadAnswer see(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.acts.after(me, id, () -> this.desk.see(id, me));
	}

	@PostMapping("/leads/{id}/answers")
	@Operation(operationId = "tellWhoNoticed", summary = "Say a sentence to whoever noticed", description = "The same sentence twice is said once.")
	LeadAnswer tell(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Note sent) {
		String text = sent.sentence();
		return this.acts.after(me, id, () -> this.desk.tell(id, me, text));
	}

	@PostMapping("/leads/{id}/replies")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "replyToLead", summary = "Thank, reply, or say that it is not what the customer meant",
			description = "For whoever noticed the need. The same twice is said once; your moment tells what was said.")
	@ApiResponse(responseCode = "204", description = "It stands where the lead is worked")
	void reply(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody WorkLead.Reply sent) {
		Reading reading = new Reading();
		reading.needs("kind", sent.kind());
		LeadEntry.Kind kind = reading.choice("kind", sent.kind(), LeadEntry.Kind.REPLIES);
		String text = reading.text(sent.text());
		reading.done();
		boolean bare = kind == LeadEntry.Kind.THANKED && text == null;
		this.desk.reply(id, me, Objects.requireNonNull(kind), bare ? null : Typed.text("text", text, Typed.SENTENCE));
	}
}
