package fi.hetki.people;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PersonPasswordController {

	private final Personnel personnel;

	PersonPasswordController(Personnel personnel) {
		this.personnel = personnel;
	}

	@PostMapping("/admin/people/{id}/password")
	String create(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer seen, RedirectAttributes next) {
		try {
			this.personnel.newPassword(id, seen).ifPresentOrElse(it -> {
				next.addFlashAttribute("firstPassword", it);
				next.addFlashAttribute("flash", "people.password.made");
			}, () -> next.addFlashAttribute("flash", "people.password.before"));
		}
		catch (ConcurrencyFailureException twice) {
			next.addFlashAttribute("flash", "people.password.before");
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/admin/people/" + id;
	}
}
