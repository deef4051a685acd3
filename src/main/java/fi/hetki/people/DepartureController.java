package fi.hetki.people;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DepartureController {

	private final Personnel personnel;

	DepartureController(Personnel personnel) {
		this.personnel = personnel;
	}

	@PostMapping("/admin/people/{id}/departure")
	String leave(@PathVariable UUID id, RedirectAttributes next) {
		try {
			this.personnel.depart(id);
			next.addFlashAttribute("flash", "people.departed");
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.key());
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/admin/people/" + id;
	}

	@PostMapping("/admin/people/{id}/return")
	String comeBack(@PathVariable UUID id, RedirectAttributes next) {
		try {
			next.addFlashAttribute("firstPassword", this.personnel.comeBack(id));
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "people.returned");
		return "redirect:/admin/people/" + id;
	}
}
