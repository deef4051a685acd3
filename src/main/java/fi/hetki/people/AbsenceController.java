package fi.hetki.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/people/{id}/absences")
class AbsenceController {

	private final Personnel personnel;

	private final PersonPage page;

	AbsenceController(Personnel personnel, PersonPage page) {
		this.personnel = personnel;
		this.page = page;
	}

	@PostMapping
	String create(@PathVariable UUID id, @ModelAttribute("absence") BookAbsence absence, BindingResult problems,
			@RequestParam(required = false) @Nullable UUID key, Model model, RedirectAttributes next) {
		Personnel.File file = this.personnel.file(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		check(absence, problems);
		if (problems.hasErrors()) {
			return this.page.of(file, model);
		}
		try {
			this.personnel.away(Entry.keyOf(key, id, absence), id, absence.first().orElseThrow(), absence.last().orElseThrow());
		}
		catch (DataIntegrityViolationException twice) {
			// The other one has just been booked.
		}
		next.addFlashAttribute("flash", "people.absence.saved");
		return "redirect:/admin/people/" + id;
	}

	@PostMapping("/{absence}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID absence, RedirectAttributes next) {
		this.personnel.notAway(id, absence);
		next.addFlashAttribute("flash", "people.absence.removed");
		return "redirect:/admin/people/" + id;
	}

	private static void check(BookAbsence absence, BindingResult problems) {
		if (absence.first().isEmpty()) {
			problems.rejectValue("firstDay", "people.absence.day");
		}
		if (absence.last().isEmpty()) {
			problems.rejectValue("lastDay", "people.absence.day");
		}
		else if (absence.first().filter(absence.last().get()::isBefore).isPresent()) {
			problems.rejectValue("lastDay", "people.absence.order");
		}
	}
}
