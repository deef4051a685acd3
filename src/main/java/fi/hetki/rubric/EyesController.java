package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EyesController {

	private final EyesDesk desk;

	EyesController(EyesDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/me/eyes")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("picture", this.desk.picture(me.id()));
		model.addAttribute("wanted", this.desk.waitingFor(me.id()));
		model.addAttribute("told", this.desk.toldBy(me.id()));
		return "rubric/eyes";
	}
}
