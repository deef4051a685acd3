package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class KeptFormController {

	@GetMapping("/kept")
	String show(@AuthenticationPrincipal SignedIn me, HttpSession session, Model model) {
		Optional<KeptForm> kept = KeptForm.take(session, me.id());
		kept.ifPresent(it -> model.addAttribute("kept", it));
		return kept.isPresent() ? "shell/kept" : "redirect:/";
	}
}
