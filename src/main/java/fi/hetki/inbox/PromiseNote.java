package fi.hetki.inbox;

import fi.hetki.leads.PromiseDesk;
import fi.hetki.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many answers are overdue and how many leads silent, above the list and the board of whoever owes them. */
@ControllerAdvice(assignableTypes = InboxController.class)
class PromiseNote {

	private final PromiseDesk desk;

	private final LeadInbox inbox;

	PromiseNote(PromiseDesk desk, LeadInbox inbox) {
		this.desk = desk;
		this.inbox = inbox;
	}

	@ModelAttribute("silentLeads")
	long silent(@AuthenticationPrincipal SignedIn me) {
		return this.inbox.countSilent(me);
	}

	@ModelAttribute("answersOverdue")
	long overdue(@AuthenticationPrincipal SignedIn me) {
		return this.desk.countOverdue(me);
	}
}
