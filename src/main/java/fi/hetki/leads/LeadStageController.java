package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
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

	LeadStageController(LeadDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/leads/{id}/stage")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam LeadStage stage, @RequestParam(required = false) @Nullable String back,
			RedirectAttributes flash) {
		if (!LeadStage.WORKED.contains(stage)) {
			throw new NotHere();
		}
		this.desk.moveTo(id, me, stage, version);
		flash.addFlashAttribute("flash", "leads.moved");
		return WayBack.to(back, id);
	}
}
