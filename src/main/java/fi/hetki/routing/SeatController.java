package fi.hetki.routing;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
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

	private final Seats seats;

	private final People people;

	private final Sites sites;

	private final MessageSource messages;

	private final Clock clock;

	SeatController(Seats seats, People people, Sites sites, MessageSource messages, Clock clock) {
		this.seats = seats;
		this.people = people;
		this.sites = sites;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Locale locale, Model model) {
		return show(person(id), EditSeat.of(latest(id)), Map.of(), locale, model);
	}

	@PostMapping
	String update(@PathVariable UUID id, @ModelAttribute EditSeat form, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Person person = person(id);
		Problems problems = form.problems();
		if (problems.any()) {
			return show(person, form, problems.sentences(this.messages, locale), locale, model);
		}
		if (!form.sees(latest(id))) {
			return overtaken(person, locale, model, response);
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.sites.findById(person.siteId()).orElseThrow().zone());
		Seat seat = this.seats.findByPersonIdAndFromDay(id, today).orElseGet(() -> new Seat(id, today));
		try {
			this.seats.saveAndFlush(seat.on(form.hours(), form.weightNumber(), form.cap()));
		}
		catch (DataIntegrityViolationException twice) {
			return overtaken(person, locale, model, response);
		}
		next.addFlashAttribute("flash", "routing.saved");
		return "redirect:/admin/routing/teams#team-" + person.teamId();
	}

	private String overtaken(Person person, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("lookAgain", true);
		return show(person, EditSeat.of(latest(person.id())), Map.of(), locale, model);
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

	private Person person(UUID id) {
		return this.people.findById(id).filter(it -> it.worksHere() && it.takesLeads() && it.teamId() != null).orElseThrow(NotHere::new);
	}

	private @Nullable Seat latest(UUID id) {
		List<Seat> all = this.seats.findByPersonIdInOrderByFromDay(List.of(id));
		return all.isEmpty() ? null : all.get(all.size() - 1);
	}
}
