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

/** Who looks after a lead. */
@Controller
class LeadAssignmentController {

	private final LeadDesk desk;

	private final UndoBook undo;

	LeadAssignmentController(LeadDesk desk, UndoBook undo) {
		this.desk = desk;
		this.undo = undo;
	}

	/** Without a person one takes it oneself. */
	@PostMapping("/leads/{id}/assignment")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable String back,
			RedirectAttributes flash) {
		if (person == null || person.equals(me.id())) {
			flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.desk.take(id, me, version))));
			flash.addFlashAttribute("flash", "leads.taken");
		}
		else {
			flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.desk.handOver(id, me, person, version))));
			flash.addFlashAttribute("flash", "leads.handed");
		}
		return WayBack.to(back, id);
	}
}
