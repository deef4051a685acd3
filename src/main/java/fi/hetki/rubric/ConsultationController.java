package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/rubric/raters")
class ConsultationController {

	private final ConsultationDesk desk;

	private final CalibrationDesk calibration;

	private final MessageSource messages;

	ConsultationController(ConsultationDesk desk, CalibrationDesk calibration, MessageSource messages) {
		this.desk = desk;
		this.calibration = calibration;
		this.messages = messages;
	}

	@GetMapping
	String show(Model model) {
		return page(null, null, Map.of(), model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String heldOn,
			@RequestParam(required = false) @Nullable String how, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		try {
			this.desk.record(me.id(), day(heldOn), how, me.zone());
			flash.addFlashAttribute("flash", "rubric.raters.recorded");
		}
		catch (Problems.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(heldOn, how, refused.problems().sentences(this.messages, locale), model);
		}
		catch (DataIntegrityViolationException twice) {
			// Two admins recorded it at once: the page shows what is stored.
		}
		return "redirect:/admin/rubric/raters";
	}

	@PostMapping("/end")
	String end(@AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
		this.desk.end(me.id());
		flash.addFlashAttribute("flash", "rubric.raters.ended");
		return "redirect:/admin/rubric/raters";
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException none) {
			return null;
		}
	}

	private String page(@Nullable String heldOn, @Nullable String how, Map<String, String> problems, Model model) {
		model.addAttribute("on", this.desk.inForce());
		model.addAttribute("history", this.desk.history());
		model.addAttribute("managers", this.calibration.managers());
		model.addAttribute("heldOn", heldOn);
		model.addAttribute("how", how);
		model.addAttribute("problems", problems);
		return "rubric/eyes-raters";
	}
}
