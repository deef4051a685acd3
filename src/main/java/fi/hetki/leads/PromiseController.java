package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said to those who noticed, and by them. */
@Controller
class PromiseController {

	private final PromiseDesk desk;

	PromiseController(PromiseDesk desk) {
		this.desk = desk;
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
