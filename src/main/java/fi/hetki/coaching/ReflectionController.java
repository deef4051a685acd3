package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReflectionController {

	private final Coach coach;

	private final MessageSource messages;

	ReflectionController(Coach coach, MessageSource messages) {
		this.coach = coach;
		this.messages = messages;
	}

	@PostMapping("/moments/{id}/reflection")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String reflection, Locale locale, RedirectAttributes flash) {
		try {
			this.coach.reflect(id, me.id(), (reflection != null) ? reflection : "");
			flash.addFlashAttribute("flash", "coaching.reflection.saved");
			return "redirect:/moments/" + id;
		}
		catch (Problems.Refused refused) {
			// The page belongs to another module, so what was typed goes round with the redirect.
			flash.addFlashAttribute("reflectionTyped", reflection);
			flash.addFlashAttribute("reflectionProblem", refused.problems().sentences(this.messages, locale).get("reflection"));
			return "redirect:/moments/" + id + "#mind";
		}
	}
}
