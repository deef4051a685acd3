package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/me/sessions")
class SignInsController {

	private final SignIns signIns;

	SignInsController(SignIns signIns) {
		this.signIns = signIns;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, HttpSession session, Model model) {
		model.addAttribute("signIns", this.signIns.of(me.id(), session));
		return "shell/sessions";
	}

	@PostMapping("/end")
	String end(@AuthenticationPrincipal SignedIn me, HttpSession session, RedirectAttributes flash) {
		this.signIns.endOthers(me.id(), session);
		flash.addFlashAttribute("flash", "shell.sessions.ended");
		return "redirect:/me/sessions";
	}
}
