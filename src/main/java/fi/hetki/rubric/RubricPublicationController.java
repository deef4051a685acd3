package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
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

import fi.hetki.people.SignedIn;

/** The draft looked at once more and put into use; the versions that were, and the way back. */
@Controller
@RequestMapping("/admin/rubric")
class RubricPublicationController {

	private static final String VERSIONS = "redirect:/admin/rubric/versions";

	private final RubricPage page;

	private final RubricDesk desk;

	private final RubricEditions editions;

	RubricPublicationController(RubricPage page, RubricDesk desk, RubricEditions editions) {
		this.page = page;
		this.desk = desk;
		this.editions = editions;
	}

	@GetMapping("/publication")
	String look(Model model) {
		this.page.fill(model);
		return "rubric/publication";
	}

	@PostMapping("/publication")
	String publish(@AuthenticationPrincipal SignedIn me, @RequestParam String seen, @RequestParam(required = false) @Nullable String reason,
			@RequestParam(defaultValue = "false") boolean understood, Model model, HttpServletResponse response, RedirectAttributes next) {
		RubricDesk.State state = this.page.fill(model);
		if (!state.isDrafted()) {
			// Published already, as a double click does it, or discarded.
			return VERSIONS;
		}
		String why = (reason == null) ? "" : reason.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
		model.addAttribute("reason", why);
		model.addAttribute("understood", understood);
		if (!state.seen().equals(seen)) {
			return changed(model, response);
		}
		if (why.length() > RubricDesk.LONGEST_REASON) {
			model.addAttribute("problem", "rubric.publication.reason.long");
		}
		if (!understood && !state.difference().carries()) {
			model.addAttribute("unsure", true);
		}
		if (model.containsAttribute("problem") || model.containsAttribute("unsure") || this.page.faulty(state)) {
			return "rubric/publication";
		}
		try {
			this.desk.publish(seen, why.isEmpty() ? null : why, me.id());
		}
		catch (OptimisticLockingFailureException ex) {
			this.page.fill(model);
			return changed(model, response);
		}
		next.addFlashAttribute("flash", "rubric.published");
		return VERSIONS;
	}

	private static String changed(Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("lookAgain", true);
		return "rubric/publication";
	}

	/** @param difference to the one before it; null for the first */
	record Version(RubricEdition edition, @Nullable Difference difference) {
	}

	@GetMapping("/versions")
	String list(Model model) {
		this.page.fill(model);
		List<RubricEdition> all = this.editions.published();
		List<Version> versions = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			versions.add(new Version(all.get(i),
					(i + 1 < all.size()) ? new Difference(all.get(i + 1).statements(), all.get(i).statements()) : null));
		}
		model.addAttribute("versions", versions);
		return "rubric/versions";
	}

	@PostMapping("/versions/{number}/restoration")
	String restore(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestParam int seen, RedirectAttributes next) {
		try {
			this.desk.goBack(number, seen, me.id());
			next.addFlashAttribute("flash", "rubric.version.back");
		}
		catch (OptimisticLockingFailureException ex) {
			next.addFlashAttribute("lookAgain", true);
		}
		return VERSIONS;
	}
}
