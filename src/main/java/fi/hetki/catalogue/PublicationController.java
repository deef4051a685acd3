package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft looked at once more as a whole, and put into use. */
@Controller
@RequestMapping("/admin/services/publication")
class PublicationController {

	private final CatalogueHead head;

	private final Publisher publisher;

	private final ObjectProvider<Rehearsal> rehearsal;

	PublicationController(CatalogueHead head, Publisher publisher, ObjectProvider<Rehearsal> rehearsal) {
		this.head = head;
		this.publisher = publisher;
		this.rehearsal = rehearsal;
	}

	@GetMapping
	String look(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			Locale locale, Model model) {
		Site site = this.head.site(key, me);
		return show(site, rehearse(site, me, model), locale, model);
	}

	@PostMapping
	String publish(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam int seen, @RequestParam(required = false) @Nullable String reason, Locale locale, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Site site = this.head.site(key, me);
		String why = PublicationReason.clean(reason);
		model.addAttribute("reason", why);
		String objection = PublicationReason.objection(why, () -> rehearse(site, me, model)).orElse(null);
		if (objection != null) {
			model.addAttribute("problem", objection);
			return show(site, why == null || rehearse(site, me, model), locale, model);
		}
		redirect.addAttribute("site", site.key());
		try {
			this.publisher.publish(site.id(), seen, me.id(), why);
		}
		catch (NotHere nothingLeft) {
			// Published already, as a double click does it, or discarded: the page says what is in use.
			return "redirect:/admin/services/publication";
		}
		catch (OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("lookAgain", true);
			return show(site, rehearse(site, me, model), locale, model);
		}
		redirect.addFlashAttribute("flash", "catalogue.published");
		return "redirect:/admin/services/versions";
	}

	private String show(Site site, boolean reasonNeeded, Locale locale, Model model) {
		model.addAttribute("changed",
				this.head.fill(site.id(), locale, model).stream().filter(Drafted::isChanged).map(Revised::of).toList());
		model.addAttribute("reasonNeeded", reasonNeeded);
		return "catalogue/publication";
	}

	private boolean rehearse(Site site, SignedIn me, Model model) {
		Rehearsal rehearsal = this.rehearsal.stream().findFirst().orElse(null);
		if (rehearsal == null) {
			return false;
		}
		model.addAttribute("rehearsal", rehearsal.fragment());
		return rehearsal.fill(site.id(), me, model);
	}
}
