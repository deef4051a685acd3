package fi.hetki.leads;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How soon the firm answers, as an admin sets it. */
@Controller
@RequestMapping("/admin/response")
class TimesController {

	private static final int SHOWN = 10;

	private final TimesDesk desk;

	private final People people;

	private final MessageSource messages;

	TimesController(TimesDesk desk, People people, MessageSource messages) {
		this.desk = desk;
		this.people = people;
		this.messages = messages;
	}

	@GetMapping
	String show(Model model) {
		return show(EditTimes.of(this.desk.times(), this.desk.number()), Map.of(), model);
	}

	@PostMapping
	String update(@AuthenticationPrincipal SignedIn me, EditTimes form, Locale locale, Model model, RedirectAttributes next) {
		try {
			this.desk.choose(form.checked(), (form.seen() != null) ? form.seen() : -1, me.id());
			next.addFlashAttribute("flash", "leads.times.saved");
			return "redirect:/admin/response";
		}
		catch (Problems.Refused refused) {
			return show(form, refused.problems().sentences(this.messages, locale), model);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			model.addAttribute("lookAgain", true);
			return show(new EditTimes(form.times(), this.desk.number()), Map.of(), model);
		}
	}

	private String show(EditTimes form, Map<String, String> problems, Model model) {
		List<TimesChange> history = this.desk.latest(SHOWN);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("groups", TimesField.GROUPS);
		model.addAttribute("now", this.desk.times());
		model.addAttribute("history", history);
		model.addAttribute("changes", this.desk.differences(history));
		model.addAttribute("names", this.people.findAllById(history.stream().map(TimesChange::changedBy).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity())));
		return "leads/times";
	}
}
