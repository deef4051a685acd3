package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LeadClosureController {

	private final LeadDesk desk;

	private final UndoBook undo;

	LeadClosureController(LeadDesk desk, UndoBook undo) {
		this.desk = desk;
		this.undo = undo;
	}

	@PostMapping("/leads/{id}/closure")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, CloseLead form,
			@RequestParam int version, RedirectAttributes flash) {
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.desk.close(id, me, form.checked(), version))));
		flash.addFlashAttribute("flash", "leads.closed");
		return "redirect:/leads/" + id;
	}

	@PostMapping("/leads/{id}/reopening")
	String reopen(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String why,
			@RequestParam int version, RedirectAttributes flash) {
		this.desk.reopen(id, me, Typed.text("why", why, 1000), version);
		flash.addFlashAttribute("flash", "leads.reopened");
		return "redirect:/leads/" + id;
	}
}
