package fi.hetki.routing;

import fi.hetki.people.SignedIn;
import java.util.Locale;
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

/** The rules in their order, beside what they would have done lately. */
@Controller
@RequestMapping("/admin/routing")
class RulesController {

	private final RulesPage page;

	private final RulesDesk desk;

	private final ReplayPanel replay;

	RulesController(RulesPage page, RulesDesk desk, ReplayPanel replay) {
		this.page = page;
		this.desk = desk;
		this.replay = replay;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "30") int days, Locale locale, Model model) {
		RulesDesk.State state = this.page.fill(locale, model);
		this.replay.fill(state, days, model);
		return "routing/show";
	}

	@PostMapping("/rules/{id}/position")
	String move(@AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestParam int steps, @RequestParam String seen,
			RedirectAttributes next) {
		return change(seen, it -> it.moved(id, (steps < 0) ? -1 : 1), me, next);
	}

	@PostMapping("/rules/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestParam String seen, RedirectAttributes next) {
		return change(seen, it -> it.without(id), me, next);
	}

	@PostMapping("/draft/removal")
	String discard(@RequestParam String seen, RedirectAttributes next) {
		try {
			this.desk.discard(seen);
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/routing";
	}

	private String change(String seen, UnaryOperator<Rulebook> change, SignedIn me, RedirectAttributes next) {
		try {
			this.desk.change(seen, change, me.id());
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return "redirect:/admin/routing";
	}
}
