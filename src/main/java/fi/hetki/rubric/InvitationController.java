package fi.hetki.rubric;

import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class InvitationController {

	private static final String ANSWER = "answer.";

	private final InvitationDesk desk;

	private final EyesDesk eyes;

	private final EyesItems items;

	private final EyesInstructions instructions;

	private final Moments moments;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	InvitationController(InvitationDesk desk, EyesDesk eyes, EyesItems items, EyesInstructions instructions, Moments moments,
			People people, MessageSource messages, Clock clock) {
		this.desk = desk;
		this.eyes = eyes;
		this.items = items;
		this.instructions = instructions;
		this.moments = moments;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	@PostMapping("/moments/{id}/eyes")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) UUID person,
			Locale locale, RedirectAttributes flash) {
		try {
			this.desk.invite(id, me.id(), person);
			flash.addFlashAttribute("flash", "rubric.eyes.asked");
		}
		catch (Problems.Refused refused) {
			// The page belongs to another module, so what is wrong goes round with the redirect.
			flash.addFlashAttribute("eyesProblem", refused.problems().sentences(this.messages, locale).get("person"));
		}
		catch (DataIntegrityViolationException twice) {
			// Two copies of one request: the other one has just asked her.
		}
		return "redirect:/moments/" + id + "#eyes";
	}

	@GetMapping("/me/eyes/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return page(this.desk.received(id, me.id()), Map.of(), model);
	}

	@PostMapping("/me/eyes/{id}")
	String answer(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam Map<String, String> sent,
			Locale locale, Model model, HttpServletResponse response) {
		Map<String, String> told = sent.entrySet()
			.stream()
			.filter(it -> it.getKey().startsWith(ANSWER) && !it.getValue().isBlank())
			.collect(Collectors.toMap(it -> it.getKey().substring(ANSWER.length()), Map.Entry::getValue));
		try {
			this.desk.answer(id, me.id(), told);
		}
		catch (Problems.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", refused.problems().sentences(this.messages, locale).get("answers"));
			return page(this.desk.received(id, me.id()), told, model);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException twice) {
			// Sent twice at once: the first one counts, and the page shows it.
		}
		return "redirect:/me/eyes/" + id;
	}

	@PostMapping("/me/eyes/{id}/decline")
	String decline(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.desk.decline(id, me.id());
		flash.addFlashAttribute("flash", "rubric.eyes.declined");
		return "redirect:/me";
	}

	private String page(Invitation invitation, Map<String, String> told, Model model) {
		Rubric rubric = this.items.rubric(invitation);
		model.addAttribute("invitation", invitation);
		model.addAttribute("state", this.desk.needsCalibration(invitation) && isOpen(invitation) ? "UNCALIBRATED"
				: invitation.state(this.clock.instant()).name());
		model.addAttribute("author", this.people.findById(invitation.authorId()).map(Person::firstName).orElseThrow());
		model.addAttribute("moment", this.moments.findById(invitation.momentId()).orElseThrow());
		model.addAttribute("rubric", rubric);
		model.addAttribute("instruction", this.instructions.of(invitation.source()));
		model.addAttribute("asked", invitation.items().stream().map(rubric::item).toList());
		model.addAttribute("told", told);
		model.addAttribute("given", this.eyes.given(invitation.momentId(), invitation.raterId())
			.map(it -> it.answers().stream().collect(Collectors.toMap(Given::itemKey, given -> given)))
			.orElse(Map.of()));
		return "rubric/eyes-answer";
	}

	private boolean isOpen(Invitation invitation) {
		return invitation.state(this.clock.instant()) == Invitation.State.OPEN;
	}
}
