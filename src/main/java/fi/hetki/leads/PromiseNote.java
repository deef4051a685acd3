package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many answers are overdue, above the list and the board of whoever owes them. */
@ControllerAdvice(assignableTypes = LeadController.class)
class PromiseNote {

	private final PromiseDesk desk;

	PromiseNote(PromiseDesk desk) {
		this.desk = desk;
	}

	@ModelAttribute("answersOverdue")
	long overdue(@AuthenticationPrincipal SignedIn me) {
		return this.desk.countOverdue(me);
	}
}
