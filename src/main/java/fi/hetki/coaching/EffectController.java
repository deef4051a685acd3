package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Composite;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EffectController {

	private final EffectDesk desk;

	private final Composite composite;

	EffectController(EffectDesk desk, Composite composite) {
		this.desk = desk;
		this.composite = composite;
	}

	@GetMapping("/me/effect")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		boolean stands = this.composite.stands();
		model.addAttribute("apart", !stands);
		model.addAttribute("lines", stands ? this.desk.of(me.id()) : List.of());
		model.addAttribute("enough", Effect.ENOUGH);
		return "coaching/effect";
	}
}
