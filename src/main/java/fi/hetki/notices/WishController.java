package fi.hetki.notices;

import fi.hetki.people.SignedIn;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/me/notices")
class WishController {

	private final WishDesk desk;

	WishController(WishDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String form(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("wish", this.desk.form(me));
		return page(me, model);
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("wish") EditWish wish, BindingResult problems, Model model,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(me, model);
		}
		this.desk.wish(me, wish);
		next.addFlashAttribute("flash", "notices.wish.saved");
		return "redirect:/me/notices";
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("topics", Topic.of(me));
		model.addAttribute("reach", this.desk.reach(me));
		return "notices/wish";
	}
}
