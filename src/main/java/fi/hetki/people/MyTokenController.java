package fi.hetki.people;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
			BindingResult problems, @RequestParam(required = false) @Nullable UUID key, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(me, model);
		}
		made(Entry.keyOf(key, make.name()), me, make.name()).ifPresentOrElse(it -> next.addFlashAttribute("token", it),
				() -> next.addFlashAttribute("flash", "people.tokens.before"));
		return "redirect:/me/tokens";
	}

	@PostMapping("/{id}/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
		this.keys.revoke(me.id(), id);
		next.addFlashAttribute("flash", "people.tokens.revoked");
		return "redirect:/me/tokens";
	}

	private Optional<String> made(UUID key, SignedIn me, String name) {
		try {
			return this.keys.make(key, me.id(), name);
		}
		catch (DataIntegrityViolationException twice) {
			return Optional.empty();
		}
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("tokens", this.keys.of(me.id()));
		return "people/tokens";
	}
}
