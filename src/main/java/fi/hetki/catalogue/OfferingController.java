package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.AdminLine;
import fi.hetki.shell.Languages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/services")
class OfferingController {

	private final CatalogueDesk desk;

	private final CatalogueHead head;

	private final OfferingPage page;

	private final List<AdminLine> lines;

	OfferingController(CatalogueDesk desk, CatalogueHead head, OfferingPage page, List<AdminLine> lines) {
		this.lines = lines;
		this.desk = desk;
		this.head = head;
		this.page = page;
	}

	@InitBinder("form")
	void rules(WebDataBinder binder) {
		binder.addValidators(new OfferingRules());
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, Shelf.Search search, Locale locale, Model model) {
		model.addAttribute("listing", true);
		this.lines.forEach(it -> it.fill(model));
		model.addAttribute("lines", this.lines.stream().map(AdminLine::fragment).toList());
		return this.page.showFirst(this.head.site(search.site(), me), search, locale, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Shelf.Search search, Locale locale, Model model) {
		return this.page.show(this.page.offering(id), search, locale, model);
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal SignedIn me, Shelf.Search search, Locale locale, Model model) {
		model.addAttribute("newId", Entry.newId());
		return this.page.show(this.head.site(search.site(), me), EditOffering.blank(locale), search, locale, model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam UUID id, Shelf.Search search,
			@Valid @ModelAttribute("form") EditOffering form, BindingResult result, Locale locale, Model model,
			RedirectAttributes redirect) {
		Site site = this.head.site(search.site(), me);
		ownTeam(site.id(), form, result);
		if (result.hasErrors()) {
			model.addAttribute("wrongIn", wrongIn(result));
			model.addAttribute("newId", id);
			return this.page.show(site, form, search, locale, model);
		}
		return this.page.after(add(id, site.id(), form.wish(false), me.id()), search, "catalogue.added", redirect);
	}

	@PostMapping("/{id}")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String seen, Shelf.Search search,
			@Valid @ModelAttribute("form") EditOffering form, BindingResult result, Locale locale, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Drafted stored = this.page.offering(id);
		ownTeam(stored.siteId(), form, result);
		if (result.hasErrors()) {
			model.addAttribute("wrongIn", wrongIn(result));
			return this.page.show(stored, form, seen, search, locale, model);
		}
		try {
			DescribeOffering wish = form.wish(stored.content().archived());
			return this.page.after(this.desk.revise(id, seen, wish, me.id()), search, "catalogue.saved", redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			Drafted now = this.page.offering(id);
			List<Change> meanwhile = Change.between(form.wish(now.content().archived()), now.content());
			if (meanwhile.isEmpty()) {
				// The same words twice, as a double click sends them, are no conflict.
				return this.page.after(now, search, "catalogue.saved", redirect);
			}
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("meanwhile", meanwhile);
			return this.page.show(now, form, now.seen(), search, locale, model);
		}
	}

	private Drafted add(UUID id, UUID site, DescribeOffering wish, UUID by) {
		try {
			return this.desk.add(id, site, wish, by);
		}
		catch (DataIntegrityViolationException ex) {
			// The same form twice at once, or two services of one name: the second try sees what the first did.
			return this.desk.add(id, site, wish, by);
		}
	}

	/** The languages whose tab has something to be put right. */
	private static List<String> wrongIn(BindingResult result) {
		return Languages.ALL.stream()
			.filter(it -> result.getFieldErrors().stream().anyMatch(error -> error.getField().endsWith("." + it)))
			.toList();
	}

	/** A team that this site does not have can only come from a form that is older than the team. */
	private void ownTeam(UUID site, EditOffering form, BindingResult result) {
		if (form.ownerTeam() != null && !this.head.hasTeam(site, form.ownerTeam())) {
			result.rejectValue("ownerTeam", "catalogue.form.ownerTeam.missing");
		}
	}
}
