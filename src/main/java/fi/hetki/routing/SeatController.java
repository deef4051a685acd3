package fi.hetki.routing;

import fi.hetki.people.Person;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On which terms somebody takes leads from today on: her hours, her weight, and how many on one day. */
@Controller
@RequestMapping("/admin/routing/people/{id}")
class SeatController {

	private final RosterDesk desk;

	private final MessageSource messages;

	SeatController(RosterDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Locale locale, Model model) {
		return show(this.desk.taker(id), this.desk.terms(id), Map.of(), locale, model);
	}

	@PostMapping
	String update(@PathVariable UUID id, @ModelAttribute EditSeat form, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Person person = this.desk.taker(id);
		try {
			this.desk.sits(id, form);
		}
		catch (Problems.Refused refused) {
			return show(person, form, refused.problems().sentences(this.messages, locale), locale, model);
		}
		catch (OptimisticLockingFailureException faster) {
			return overtaken(person, locale, model, response);
		}
		next.addFlashAttribute("flash", "routing.saved");
		return "redirect:/admin/routing/teams#team-" + person.teamId();
	}

	private String overtaken(Person person, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("lookAgain", true);
		return show(person, this.desk.terms(person.id()), Map.of(), locale, model);
	}

	private String show(Person person, EditSeat form, Map<String, String> problems, Locale locale, Model model) {
		Map<String, String> days = new LinkedHashMap<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			days.put(EditSeat.key(day), day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
		}
		model.addAttribute("person", person);
		model.addAttribute("form", form);
		model.addAttribute("days", days);
		model.addAttribute("problems", problems);
		return "routing/seat";
	}
}
