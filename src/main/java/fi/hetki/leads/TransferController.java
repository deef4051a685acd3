package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TransferController {

	private final Transfer transfer;

	private final UndoBook undo;

	TransferController(Transfer transfer, UndoBook undo) {
		this.transfer = transfer;
		this.undo = undo;
	}

	@PostMapping("/leads/{id}/turn")
	String reassign(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.transfer.reassign(id, me, version))));
		flash.addFlashAttribute("flash", "leads.reassigned");
		return "redirect:/leads/" + id;
	}

	/** Whoever cannot see it any more goes on to her list, and is told so. */
	@PostMapping("/leads/{id}/desk")
	String reroute(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Reroute form, @RequestParam int version,
			RedirectAttributes flash) {
		Transfer.Gone gone = this.transfer.reroute(id, me, form.checked(), version);
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(Optional.ofNullable(gone.before()))));
		flash.addFlashAttribute("flash", gone.stillSeen() ? "leads.rerouted" : "leads.rerouted.away");
		return gone.stillSeen() ? "redirect:/leads/" + id : "redirect:/leads";
	}
}
