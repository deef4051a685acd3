package fi.hetki.capacity;

import fi.hetki.people.SignedIn;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a promise is near and when it is too far off. */
@Controller
class LimitsController {

	private final LimitsBook book;

	private final Forecast forecast;

	private final CapacityPage page;

	LimitsController(LimitsBook book, Forecast forecast, CapacityPage page) {
		this.book = book;
		this.forecast = forecast;
		this.page = page;
	}

	@PostMapping("/admin/capacity/limits")
	String update(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") EditLimits form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		if (result.hasErrors()) {
			return this.page.show(me, null, null, null, model);
		}
		Limits limits = this.book.now();
		limits.become(form.green(), form.red());
		this.book.save(limits);
		this.forecast.forgetOpen();
		redirect.addFlashAttribute("flash", "capacity.limits.saved");
		return "redirect:/capacity";
	}
}
