package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
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
class LeadStageController {

	private final LeadDesk desk;

	private final UndoBook undo;

	LeadStageController(LeadDesk desk, UndoBook undo) {
		this.desk = desk;
		this.undo = undo;
	}

	@PostMapping("/leads/{id}/stage")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam LeadStage stage, @RequestParam(required = false) @Nullable String back,
			RedirectAttributes flash) {
		if (!LeadStage.WORKED.contains(stage)) {
			throw new NotHere();
		}
		flash.addFlashAttribute("undo", this.undo.offer(me, List.of(this.desk.moveTo(id, me, stage, version))));
		flash.addFlashAttribute("flash", "leads.moved");
		return WayBack.to(back, id);
	}
}
