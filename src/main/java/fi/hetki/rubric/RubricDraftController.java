package fi.hetki.rubric;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;

/** The draft of the rubric: what stays, what comes, what goes. */
@Controller
@RequestMapping("/admin/rubric/draft")
class RubricDraftController {

	private final RubricPage page;

	private final RubricDesk desk;

	RubricDraftController(RubricPage page, RubricDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	String show(Model model) {
		this.page.fill(model);
		return "rubric/draft";
	}

	@PostMapping("/removal")
	String discard(@RequestParam String seen, RedirectAttributes next) {
		try {
			this.desk.discard(seen);
			next.addFlashAttribute("flash", "rubric.draft.discarded");
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/rubric/draft";
	}

	/** Retires a sentence that is in use; one that was only drafted goes, and what it had replaced comes back. */
	@PostMapping("/items/{key}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String key, @RequestParam String seen, RedirectAttributes next) {
		Optional<Item> former = Optional.ofNullable(this.desk.state().statements().replaced().get(key)).flatMap(this.desk::used);
		return change(it -> it.without(key, former), key, seen, me, next);
	}

	/** Asks a retired sentence after all. */
	@PostMapping("/items/{key}/return")
	String bringBack(@AuthenticationPrincipal SignedIn me, @PathVariable String key, @RequestParam String seen, RedirectAttributes next) {
		Item item = this.desk.used(key).orElseThrow(NotHere::new);
		return change(it -> it.has(key) ? it : it.with(item), key, seen, me, next);
	}

	private String change(UnaryOperator<Statements> change, String key, String seen, SignedIn me, RedirectAttributes next) {
		try {
			this.desk.change(seen, change, me.id());
			next.addFlashAttribute("flash", "rubric.item.saved");
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/rubric/draft#d-" + key.replaceFirst("\\..*", "").replaceAll("[^a-z]", "");
	}
}
