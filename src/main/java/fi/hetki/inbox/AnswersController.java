package fi.hetki.inbox;

import fi.hetki.leads.Owed;
import fi.hetki.leads.PromiseDesk;
import fi.hetki.leads.TimesDesk;
import fi.hetki.people.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The answers that are owed to those who noticed, and the leads that nobody touches. */
@Controller
class AnswersController {

	private static final int MOST = 40;

	private final PromiseDesk desk;

	private final LeadInbox inbox;

	private final TimesDesk times;

	AnswersController(PromiseDesk desk, LeadInbox inbox, TimesDesk times) {
		this.desk = desk;
		this.inbox = inbox;
		this.times = times;
	}

	@GetMapping("/leads/answers")
	String list(@AuthenticationPrincipal SignedIn me, Model model) {
		List<Owed> owed = this.desk.overdue(me, MOST);
		model.addAttribute("owed", owed);
		model.addAttribute("silent", this.inbox.silent(me, MOST));
		model.addAttribute("now", this.inbox.now());
		model.addAttribute("times", this.times.times());
		model.addAttribute("escalated", owed.stream().filter(this.desk::escalated).map(Owed::leadId).toList());
		model.addAttribute("all", (owed.size() < MOST) ? owed.size() : this.desk.countOverdue(me));
		return "inbox/answers";
	}
}
