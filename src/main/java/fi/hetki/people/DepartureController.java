package fi.hetki.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody leaves: what she has, who gets it, what will happen, and then it is done. */
@Controller
class DepartureController {

	/** Before the kind of what goes to somebody. */
	private static final String HEIR = "heir.";

	private final Personnel personnel;

	private final Departure departure;

	DepartureController(Personnel personnel, Departure departure) {
		this.personnel = personnel;
		this.departure = departure;
	}

	/** @param look shows what would happen, before it does */
	@GetMapping("/admin/people/{id}/departure")
	String form(@PathVariable UUID id, @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "false") boolean look, Locale locale,
			Model model) {
		Person person = this.personnel.file(id).map(Personnel.File::person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!person.worksHere()) {
			return "redirect:/admin/people/" + id;
		}
		model.addAttribute("person", person);
		model.addAttribute("things", this.departure.of(person, heirs(sent), locale));
		model.addAttribute("look", look);
		model.addAttribute("again", again(id, heirs(sent)));
		return "people/departure";
	}

	@PostMapping("/admin/people/{id}/departure")
	String leave(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes next) {
		try {
			this.departure.leave(id, heirs(sent), me);
			next.addFlashAttribute("flash", "people.departed");
			return "redirect:/admin/people/" + id;
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.key());
		}
		catch (ConcurrencyFailureException meanwhile) {
			next.addFlashAttribute("refused", "people.leaving.meanwhile");
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/admin/people/" + id + "/departure";
	}

	/** The choices as they were made. */
	private static String again(UUID id, Map<String, String> heirs) {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath("/admin/people/{id}/departure");
		heirs.forEach((kind, heir) -> page.queryParam(HEIR + kind, heir));
		return page.encode().buildAndExpand(id).toUriString();
	}

	private static Map<String, String> heirs(Map<String, String> sent) {
		Map<String, String> heirs = new HashMap<>();
		sent.forEach((name, value) -> {
			if (name.startsWith(HEIR)) {
				heirs.put(name.substring(HEIR.length()), value);
			}
		});
		return heirs;
	}

	@PostMapping("/admin/people/{id}/return")
	String comeBack(@PathVariable UUID id, RedirectAttributes next) {
		try {
			this.personnel.comeBack(id).ifPresent(it -> next.addFlashAttribute("firstPassword", it));
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "people.returned");
		return "redirect:/admin/people/" + id;
	}
}
