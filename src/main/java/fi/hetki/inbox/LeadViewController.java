package fi.hetki.inbox;

import fi.hetki.leads.LeadDesk;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Views that somebody keeps under a name. */
@Controller
@RequestMapping("/leads/views")
class LeadViewController {

	private final ViewShelf shelf;

	private final MessageSource messages;

	LeadViewController(ViewShelf shelf, MessageSource messages) {
		this.shelf = shelf;
		this.messages = messages;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		model.addAttribute("filter", filter.savedAs(filter.saved()));
		model.addAttribute("kept", this.shelf.of(me));
		model.asMap().putIfAbsent("problems", Map.of());
		return "inbox/views";
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, LeadFilter filter, @RequestParam(required = false) @Nullable String name,
			@RequestParam(defaultValue = "false") boolean shared, @RequestParam(defaultValue = "false") boolean pinned,
			@RequestParam(required = false) @Nullable UUID key, Locale locale, RedirectAttributes flash) {
		try {
			LeadView view = keep(Entry.keyOf(key, name), me, name, filter, shared, pinned);
			flash.addFlashAttribute("flash", "inbox.kept.done");
			return "redirect:" + view.at("/leads");
		}
		catch (Problems.Refused refused) {
			flash.addFlashAttribute("problems", refused.problems().sentences(this.messages, locale));
			flash.addFlashAttribute("typed", (name != null) ? name : "");
			return "redirect:" + filter.savedAs(filter.saved()).at("/leads/views");
		}
	}

	private LeadView keep(UUID key, SignedIn me, @Nullable String name, LeadFilter filter, boolean shared, boolean pinned) {
		try {
			return this.shelf.keep(key, me, name, filter, shared, pinned);
		}
		catch (DataIntegrityViolationException twice) {
			// The same form at the same time: the other one has kept it under this name.
			return this.shelf.keep(key, me, name, filter, shared, pinned);
		}
	}

	@PostMapping("/{id}")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, LeadFilter filter, @RequestParam int version,
			RedirectAttributes flash) {
		flash.addFlashAttribute("flash", "inbox.kept.done");
		return "redirect:" + this.shelf.change(id, me, filter, version).at("/leads");
	}

	@PostMapping("/{id}/pin")
	String pin(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam boolean pinned) {
		this.shelf.pin(id, me, pinned);
		return "redirect:/leads/views";
	}

	@PostMapping("/{id}/name")
	String rename(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String name,
			Locale locale, RedirectAttributes flash) {
		try {
			this.shelf.rename(id, me, name);
			flash.addFlashAttribute("flash", "inbox.kept.done");
		}
		catch (Problems.Refused refused) {
			flash.addFlashAttribute("misnamed", id);
			flash.addFlashAttribute("misname", refused.problems().sentences(this.messages, locale).get("name"));
		}
		return "redirect:/leads/views";
	}

	@PostMapping("/{id}/deletion")
	String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.shelf.drop(id, me);
		flash.addFlashAttribute("flash", "inbox.kept.dropped");
		return "redirect:/leads/views";
	}

	@ExceptionHandler({ LeadDesk.ChangedMeanwhile.class, ConcurrencyFailureException.class })
	String lookAgain(RedirectAttributes flash) {
		flash.addFlashAttribute("flash", "inbox.kept.changed");
		return "redirect:/leads/views";
	}
}
