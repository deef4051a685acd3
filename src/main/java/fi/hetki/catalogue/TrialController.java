package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A sentence tried against the services of a site; nothing of it is kept. */
@Controller
@RequestMapping("/admin/services/try")
class TrialController {

	private final CatalogueHead head;

	private final OfferingPage page;

	private final ObjectProvider<SentenceTrial> trial;

	TrialController(CatalogueHead head, OfferingPage page, ObjectProvider<SentenceTrial> trial) {
		this.head = head;
		this.page = page;
		this.trial = trial;
	}

	/** Only the answer, while somebody types. */
	@GetMapping(headers = "HX-Request")
	String answer(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String text,
			Shelf.Search search, Model model) {
		tryOut(this.head.site(search.site(), me), text, me, model);
		return "catalogue/trial :: answer";
	}

	/** The whole page with the answer, for a browser without scripts. */
	@GetMapping
	String page(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) @Nullable UUID service, Shelf.Search search, Locale locale, Model model) {
		Site site = this.head.site(search.site(), me);
		tryOut(site, text, me, model);
		return (service != null) ? this.page.show(this.page.offering(service), search, locale, model)
				: this.page.showFirst(site, search, locale, model);
	}

	private void tryOut(Site site, @Nullable String text, SignedIn me, Model model) {
		SentenceTrial trial = this.trial.stream().findFirst().orElseThrow(NotHere::new);
		model.addAttribute("trial", trial.fragment());
		if (text != null) {
			trial.fill(site.id(), text, me, model);
			model.addAttribute("tried", text);
		}
	}
}
