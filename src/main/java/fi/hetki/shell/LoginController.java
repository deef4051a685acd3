package fi.hetki.shell;

import fi.hetki.people.Reception;
import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginController {

	private final Reception reception;

	private final List<SignInNote> notes;

	LoginController(Reception reception, List<SignInNote> notes) {
		this.reception = reception;
		this.notes = notes;
	}

	@GetMapping("/login")
	String show(@AuthenticationPrincipal @Nullable SignedIn me, @Nullable HttpSession session, Model model) {
		if (me != null) {
			return "redirect:/";
		}
		if (this.reception.waitsForFirstAdmin()) {
			return "redirect:/setup";
		}
		model.addAttribute("languages", Languages.ALL);
		model.addAttribute("textIsKept", KeptForm.waits(session));
		model.addAttribute("notes", this.notes.stream().flatMap(note -> note.fragment().stream()).toList());
		return "shell/login";
	}
}
