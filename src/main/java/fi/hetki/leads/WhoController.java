package fi.hetki.leads;

import fi.hetki.customers.ChangedMeanwhile;
import fi.hetki.moments.Introduction;
import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom the words of a lead meant, as whoever works it says. */
@Controller
class WhoController {

	private final LeadScope scope;

	private final Introduction introduction;

	WhoController(LeadScope scope, Introduction introduction) {
		this.scope = scope;
		this.introduction = introduction;
	}

	@PostMapping("/leads/{id}/recognition")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam UUID known, @RequestParam boolean same,
			RedirectAttributes flash) {
		UUID moment = this.scope.lead(id, me).momentId();
		try {
			if (same) {
				this.introduction.same(moment, known, me);
			}
			else {
				this.introduction.different(moment, known, me);
			}
			flash.addFlashAttribute("flash", same ? "moments.who.same" : "moments.who.different");
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException other) {
			flash.addFlashAttribute("flash", "moments.who.changed");
		}
		return "redirect:/leads/" + id;
	}
}
