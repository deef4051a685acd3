package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/calibration")
class CalibrationController {

	private final CalibrationDesk desk;

	private final Rubrics rubrics;

	private final Vignettes vignettes;

	private final MessageSource messages;

	CalibrationController(CalibrationDesk desk, Rubrics rubrics, Vignettes vignettes, MessageSource messages) {
		this.desk = desk;
		this.rubrics = rubrics;
		this.vignettes = vignettes;
		this.messages = messages;
	}

	/** The next one of the round; outside of a round how the last one went, and the way into one. */
	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		Optional<CalibrationDesk.Step> step = this.desk.next(me.id());
		step.ifPresent(it -> model.addAttribute("step", it));
		model.addAttribute("result", step.isPresent() ? null : this.desk.result(me.id()).orElse(null));
		return page(model);
	}

	@PostMapping
	String start(@AuthenticationPrincipal SignedIn me) {
		try {
			this.desk.start(me.id());
		}
		catch (DataIntegrityViolationException twice) {
			// Two copies of one request: the other one has just started the round.
		}
		return "redirect:/calibration";
	}

	@GetMapping("/{key}")
	String compare(@AuthenticationPrincipal SignedIn me, @PathVariable String key, Model model) {
		model.addAttribute("step", this.desk.rated(me.id(), key));
		return page(model);
	}

	@PostMapping("/{key}")
	String answer(@AuthenticationPrincipal SignedIn me, @PathVariable String key, @RequestParam(required = false) @Nullable String raw,
			Locale locale, Model model, HttpServletResponse response) {
		try {
			this.desk.answer(me.id(), key, raw);
			return "redirect:/calibration/" + key;
		}
		catch (Problems.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", refused.problems().sentences(this.messages, locale).get("raw"));
			return show(me, model);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException twice) {
			return "redirect:/calibration/" + key;
		}
	}

	private String page(Model model) {
		model.addAttribute("rubric", this.rubrics.version(this.vignettes.rubric()));
		model.addAttribute("count", this.vignettes.vignettes().size());
		return "rubric/calibration";
	}
}
