package fi.hetki.shell;

import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private final List<HomePanel> panels;

	HomeController(List<HomePanel> panels) {
		this.panels = panels.stream().sorted(Comparator.comparingInt(HomePanel::place)).toList();
	}

	/** Everybody begins where her work is. */
	@GetMapping("/")
	String home(@AuthenticationPrincipal SignedIn me) {
		return me.is(Role.ADMIN) ? "redirect:/admin/services" : me.is(Role.MANAGER) ? "redirect:/leads" : "redirect:/me";
	}

	@GetMapping("/me")
	String me(@AuthenticationPrincipal SignedIn me, Model model) {
		this.panels.forEach(panel -> panel.fill(me, model));
		model.addAttribute("panels", this.panels.stream().map(HomePanel::fragment).toList());
		return "shell/me";
	}
}
