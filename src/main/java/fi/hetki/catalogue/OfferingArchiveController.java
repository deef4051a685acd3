package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Out of use, and back. */
@Controller
@RequestMapping("/admin/services/{id}/archive")
class OfferingArchiveController {

	private final CatalogueDesk desk;

	private final OfferingPage page;

	OfferingArchiveController(CatalogueDesk desk, OfferingPage page) {
		this.desk = desk;
		this.page = page;
	}

	@PostMapping
	String archive(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String seen, Shelf.Search search, Locale locale, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		try {
			return this.page.after(this.desk.archive(id, seen, me.id()), search, "catalogue.archived", redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			return lookAgain(id, search, locale, model, response);
		}
	}

	@PostMapping("/removal")
	String restore(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String seen, Shelf.Search search, Locale locale, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		try {
			return this.page.after(this.desk.restore(id, seen, me.id()), search, "catalogue.restored", redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			return lookAgain(id, search, locale, model, response);
		}
	}

	private String lookAgain(UUID id, Shelf.Search search, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("lookAgain", true);
		return this.page.show(this.page.offering(id), search, locale, model);
	}
}
