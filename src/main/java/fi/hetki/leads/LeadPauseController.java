package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose turn it is, ours or the customer's. */
@Controller
class LeadPauseController {

	private final CustomersTurn turn;

	private final UndoBook undo;

	private final Clock clock;

	LeadPauseController(CustomersTurn turn, UndoBook undo, Clock clock) {
		this.turn = turn;
		this.undo = undo;
		this.clock = clock;
	}

	@PostMapping("/leads/{id}/pause")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, AwaitCustomer form,
			@RequestParam int version, RedirectAttributes flash) {
		LocalDate day = form.day(LocalDate.now(this.clock.withZone(me.zone())));
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.turn.begin(id, me, day, form.sentence(), version))));
		flash.addFlashAttribute("flash", "leads.paused");
		return "redirect:/leads/" + id;
	}

	/** The customer has answered. */
	@PostMapping("/leads/{id}/resumption")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.turn.end(id, me, version))));
		flash.addFlashAttribute("flash", "leads.resumed");
		return "redirect:/leads/" + id;
	}
}
