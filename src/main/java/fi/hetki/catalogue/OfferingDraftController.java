package fi.hetki.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the draft says of a service, thrown away. */
@Controller
class OfferingDraftController {

	private final CatalogueDesk desk;

	private final OfferingPage page;

	OfferingDraftController(CatalogueDesk desk, OfferingPage page) {
		this.desk = desk;
		this.page = page;
	}

	@PostMapping("/admin/services/{id}/draft/removal")
	String discard(@PathVariable UUID id, @RequestParam String seen, @RequestParam String site, Shelf.Search search,
			Locale locale, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Drafted drafted = this.page.offering(id);
		try {
			this.desk.discard(id, seen);
		}
		catch (OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("lookAgain", true);
			return this.page.show(this.page.offering(id), search, locale, model);
		}
		if (!drafted.isNew()) {
			return this.page.after(drafted, search, "catalogue.draft.discarded", redirect);
		}
		redirect.addAttribute("site", site);
		redirect.addFlashAttribute("flash", "catalogue.draft.discarded");
		return "redirect:/admin/services";
	}
}
