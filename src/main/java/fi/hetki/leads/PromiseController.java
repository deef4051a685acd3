package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is owed to those who noticed. */
@Controller
class PromiseController {

	private static final int MOST = 40;

	private final PromiseDesk desk;

	private final LeadInbox inbox;

	private final TimesDesk times;

	PromiseController(PromiseDesk desk, LeadInbox inbox, TimesDesk times) {
		this.desk = desk;
		this.times = times;
		this.inbox = inbox;
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
		return "leads/answers";
	}

	@PostMapping("/leads/{id}/sight")
	String see(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.desk.see(id, me);
		flash.addFlashAttribute("flash", "leads.owed.seen.done");
		return "redirect:/leads/answers";
	}

	@PostMapping("/leads/{id}/answers")
	String tell(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String tell,
			@RequestParam(required = false) @Nullable String back, RedirectAttributes flash) {
		this.desk.tell(id, me, Typed.text("tell", tell, Typed.SENTENCE));
		flash.addFlashAttribute("flash", "leads.owed.told.done");
		return "answers".equals(back) ? "redirect:/leads/answers" : "redirect:/leads/" + id;
	}

	/** Whoever noticed writes back, from the page of her moment. */
	@PostMapping("/leads/{id}/replies")
	String reply(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam UUID moment, @RequestParam LeadEntry.Kind kind,
			@RequestParam(required = false) @Nullable String reply, RedirectAttributes flash) {
		boolean bare = kind == LeadEntry.Kind.THANKED && (reply == null || reply.isBlank());
		this.desk.reply(id, me, kind, bare ? null : Typed.text("reply", reply, Typed.SENTENCE));
		flash.addFlashAttribute("flash", "leads.replied");
		return "redirect:/moments/" + moment;
	}
}
