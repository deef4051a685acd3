package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two leads of a customer become one: what goes where, why, and a sentence to whoever noticed. */
@Controller
class LeadMergeController {

	private final LeadMerge merge;

	private final MergePage page;

	private final UndoBook undo;

	private final MessageSource messages;

	LeadMergeController(LeadMerge merge, MergePage page, UndoBook undo, MessageSource messages) {
		this.merge = merge;
		this.page = page;
		this.undo = undo;
		this.messages = messages;
	}

	/** @param id the one that stays */
	@GetMapping("/leads/{id}/merge")
	String form(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam UUID other, Locale locale, Model model,
			RedirectAttributes flash) {
		return show(id, new MergeLeads(other, null, null, null, null), Map.of(), me, locale, model, flash);
	}

	@PostMapping("/leads/{id}/merge")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, MergeLeads form, Locale locale, Model model,
			RedirectAttributes flash) {
		if (form.other() == null) {
			throw new NotHere();
		}
		try {
			form.checked();
		}
		catch (Problems.Refused refused) {
			return show(id, form, refused.problems().sentences(this.messages, locale), me, locale, model, flash);
		}
		try {
			flash.addFlashAttribute("undo", this.undo.offer(me, this.merge.merge(id, form, me)));
			flash.addFlashAttribute("flash", "leads.merged");
			return "redirect:/leads/" + id;
		}
		catch (Problems.Refused refused) {
			return refuse(id, refused, locale, flash);
		}
		catch (LeadDesk.ChangedMeanwhile | ConcurrencyFailureException faster) {
			model.addAttribute("changedMeanwhile", true);
			return show(id, form, Map.of(), me, locale, model, flash);
		}
	}

	/** What cannot become one, or cannot any more, is told on the page of the lead. */
	private String show(UUID id, MergeLeads form, Map<String, String> problems, SignedIn me, Locale locale, Model model, RedirectAttributes flash) {
		try {
			return this.page.show(this.merge.pair(id, Objects.requireNonNull(form.other()), me), form, problems, model);
		}
		catch (Problems.Refused refused) {
			return refuse(id, refused, locale, flash);
		}
	}

	private String refuse(UUID id, Problems.Refused refused, Locale locale, RedirectAttributes flash) {
		flash.addFlashAttribute("refused", refused.problems().sentences(this.messages, locale).get("other"));
		return "redirect:/leads/" + id;
	}
}
