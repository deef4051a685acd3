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
class PersonPasswordController {

	private final Personnel personnel;

	PersonPasswordController(Personnel personnel) {
		this.personnel = personnel;
	}

	@PostMapping("/admin/people/{id}/password")
	String create(@PathVariable UUID id, RedirectAttributes next) {
		try {
			next.addFlashAttribute("firstPassword", this.personnel.newPassword(id));
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("flash", "people.password.made");
		return "redirect:/admin/people/" + id;
	}
}
