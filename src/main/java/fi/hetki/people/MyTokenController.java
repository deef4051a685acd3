package fi.hetki.people;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/me/tokens")
class MyTokenController {

	private final KeyRing keys;

	MyTokenController(KeyRing keys) {
		this.keys = keys;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("make", new MakeToken(""));
		return page(me, model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("make") MakeToken make,
			BindingResult problems, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(me, model);
		}
		next.addFlashAttribute("token", this.keys.make(me.id(), make.name()));
		return "redirect:/me/tokens";
	}

	@PostMapping("/{id}/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
		if (!this.keys.revoke(me.id(), id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "people.tokens.revoked");
		return "redirect:/me/tokens";
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("tokens", this.keys.of(me.id()));
		return "people/tokens";
	}
}
