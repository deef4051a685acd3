package fi.hetki.routing;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of the rules looked at once more and put into use; the versions that were, and the way back. */
@Controller
@RequestMapping("/admin/routing")
class RulesPublicationController {

	private final RulesPage page;

	private final RulesDesk desk;

	private final RulesEditions editions;

	private final People people;

	RulesPublicationController(RulesPage page, RulesDesk desk, RulesEditions editions, People people) {
		this.page = page;
		this.desk = desk;
		this.editions = editions;
		this.people = people;
	}

	@GetMapping("/publication")
	String look(Locale locale, Model model) {
		RulesDesk.State state = this.page.fill(locale, model);
		model.addAttribute("changes", this.page.changes(state.published(), state.rules(), locale));
		return "routing/publication";
	}

	@PostMapping("/publication")
	String publish(@AuthenticationPrincipal SignedIn me, @RequestParam String seen, @RequestParam(required = false) @Nullable String reason,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes next) {
		String why = (reason == null) ? null : reason.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
		model.addAttribute("reason", why);
		if (why != null && why.length() > RulesDesk.LONGEST_REASON) {
			model.addAttribute("problem", "routing.publication.reason.long");
			return look(locale, model);
		}
		try {
			this.desk.publish(seen, (why == null || why.isEmpty()) ? null : why, me.id());
		}
		catch (OptimisticLockingFailureException ex) {
			if (!this.desk.state().isDrafted()) {
				// Published already, as a double click does it.
				return "redirect:/admin/routing/versions";
			}
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("lookAgain", true);
			return look(locale, model);
		}
		catch (NotHere nothingLeft) {
			return "redirect:/admin/routing/versions";
		}
		next.addFlashAttribute("flash", "routing.published");
		return "redirect:/admin/routing/versions";
	}

	/** @param changes what it changed in the one before it */
	record Version(RulesEdition edition, List<RulesPage.Change> changes) {
	}

	@GetMapping("/versions")
	String list(Locale locale, Model model) {
		this.page.fill(locale, model);
		List<RulesEdition> all = this.editions.published();
		List<Version> versions = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Rulebook before = (i + 1 < all.size()) ? all.get(i + 1).rules() : Rulebook.EMPTY;
			versions.add(new Version(all.get(i), this.page.changes(before, all.get(i).rules(), locale)));
		}
		model.addAttribute("versions", versions);
		model.addAttribute("publishers", this.people.everybody().stream().collect(Collectors.toMap(Person::id, Person::name)));
		return "routing/versions";
	}

	@PostMapping("/versions/{number}/restoration")
	String restore(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestParam int seen, RedirectAttributes next) {
		try {
			this.desk.goBack(number, seen, me.id());
			next.addFlashAttribute("flash", "routing.version.back");
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/routing/versions";
	}
}
