package fi.hetki.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MyPasswordController {

	private final KeyRing keys;

	MyPasswordController(KeyRing keys) {
		this.keys = keys;
	}

	@GetMapping("/me/password")
	String form(Model model) {
		model.addAttribute("change", ChangePassword.empty());
		return "people/password";
	}

	@PostMapping("/me/password")
	String change(@AuthenticationPrincipal SignedIn me, @ModelAttribute("change") ChangePassword change,
			BindingResult problems, RedirectAttributes next, HttpServletRequest request) throws ServletException {
		check(me, change, problems);
		if (problems.hasErrors()) {
			return "people/password";
		}
		this.keys.changePassword(me.id(), change.fresh());
		request.logout();
		request.login(me.login(), change.fresh().text());
		next.addFlashAttribute("flash", "people.password.changed");
		return "redirect:/me";
	}

	private void check(SignedIn me, ChangePassword change, BindingResult problems) {
		if (!this.keys.fits(change.current(), me)) {
			problems.rejectValue("current", "people.password.wrong");
		}
		change.fresh()
			.problem(me.login(), me.firstName(), me.lastName(), me.name(), me.siteName())
			.ifPresent(problem -> problems.rejectValue("fresh", problem));
		if (!change.fresh().equals(change.again())) {
			problems.rejectValue("again", "people.password.differs");
		}
	}
}
