package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The moments whose answer is known, on the page of their service. */
@Controller
@RequestMapping("/admin/services/{id}/golden")
class GoldenController {

	private final GoldenDesk desk;

	private final OfferingPage page;

	GoldenController(GoldenDesk desk, OfferingPage page) {
		this.desk = desk;
		this.page = page;
	}

	/** @param key chosen by the form, so that sending it twice makes one */
	@PostMapping
	String add(@PathVariable UUID id, @RequestParam UUID key, Shelf.Search search,
			@Valid @ModelAttribute("golden") EditGolden form, BindingResult result, Locale locale, Model model,
			RedirectAttributes redirect) {
		Drafted offering = this.page.offering(id);
		object(id, key, form, result);
		if (result.hasErrors()) {
			model.addAttribute("goldenId", key);
			model.addAttribute("goldenOpen", key);
			return this.page.show(offering, search, locale, model);
		}
		this.desk.add(key, offering, form);
		return after(offering, search, "catalogue.golden.added", redirect);
	}

	@PostMapping("/{key}")
	String change(@PathVariable UUID id, @PathVariable UUID key, @RequestParam int seen, Shelf.Search search,
			@Valid @ModelAttribute("golden") EditGolden form, BindingResult result, Locale locale, Model model,
			RedirectAttributes redirect) {
		Drafted offering = this.page.offering(id);
		Golden stored = this.desk.one(id, key);
		object(id, key, form, result);
		if (!result.hasErrors()) {
			try {
				this.desk.change(id, key, seen, form);
				return after(offering, search, "catalogue.golden.changed", redirect);
			}
			catch (OptimisticLockingFailureException ex) {
				result.rejectValue("text", "catalogue.golden.meanwhile", new Object[] { stored.text() }, null);
			}
		}
		model.addAttribute("goldenOpen", key);
		model.addAttribute("goldenId", Entry.newId());
		return this.page.show(offering, search, locale, model);
	}

	@PostMapping("/{key}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID key, Shelf.Search search, RedirectAttributes redirect) {
		this.desk.remove(id, key);
		return after(this.page.offering(id), search, "catalogue.golden.removed", redirect);
	}

	private void object(UUID id, UUID key, EditGolden form, BindingResult result) {
		if (!result.hasErrors()) {
			this.desk.objection(id, key, form)
				.ifPresent(it -> result.rejectValue("text", it, new Object[] { GoldenDesk.MOST }, null));
		}
	}

	private String after(Drafted offering, Shelf.Search search, String done, RedirectAttributes redirect) {
		redirect.addFlashAttribute("goldenDone", done);
		return this.page.back(offering, search, redirect);
	}
}
