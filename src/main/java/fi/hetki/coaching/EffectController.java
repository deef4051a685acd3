package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EffectController {

	private final EffectDesk desk;

	EffectController(EffectDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/me/effect")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("lines", this.desk.of(me.id()));
		model.addAttribute("enough", Effect.ENOUGH);
		return "coaching/effect";
	}
}
