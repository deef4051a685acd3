package fi.hetki.coaching;

import fi.hetki.coaching.Occasion.Way;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one does with the exercise of the week, on one's own page or after a moment. */
@Controller
@RequestMapping("/me/practice")
class ExerciseController {

	private static final String HOME = "redirect:/me#practice";

	private final Trainer trainer;

	private final MessageSource messages;

	ExerciseController(Trainer trainer, MessageSource messages) {
		this.trainer = trainer;
		this.messages = messages;
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedIn me) {
		this.trainer.begin(me.id());
		return HOME;
	}

	@PostMapping("/{id}/occasions")
	String did(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int before,
			RedirectAttributes flash) {
		this.trainer.did(id, me.id(), before);
		flash.addFlashAttribute("flash", "coaching.told");
		return HOME;
	}

	@PostMapping("/{id}/follow-ups")
	String follow(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam Way way,
			@RequestParam(required = false) @Nullable UUID moment, RedirectAttributes flash) {
		this.trainer.follow(id, me.id(), way);
		flash.addFlashAttribute("flash", (way == Way.PASSED) ? "coaching.passed" : "coaching.told");
		return back(moment);
	}

	@PostMapping("/{id}/plan")
	String plan(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String plan,
			@RequestParam(required = false) @Nullable UUID moment, Locale locale, RedirectAttributes flash) {
		try {
			this.trainer.plan(id, me.id(), (plan != null) ? plan : "");
			flash.addFlashAttribute("flash", "coaching.plan.saved");
		}
		catch (Problems.Refused refused) {
			// The page belongs to another module, so what was typed goes round with the redirect.
			flash.addFlashAttribute("planOf", id);
			flash.addFlashAttribute("planTyped", plan);
			flash.addFlashAttribute("planProblem", refused.problems().sentences(this.messages, locale).get("plan"));
		}
		return back(moment);
	}

	@PostMapping("/{id}/swap")
	String swap(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam boolean same,
			RedirectAttributes flash) {
		flash.addFlashAttribute("flash", this.trainer.swap(id, me.id(), same) ? "coaching.swapped" : "coaching.ended");
		return HOME;
	}

	@PostMapping("/{id}/decline")
	String decline(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", this.trainer.decline(id, me.id()) ? "coaching.declined" : "coaching.ended");
		return HOME;
	}

	private static String back(@Nullable UUID moment) {
		return (moment != null) ? "redirect:/moments/" + moment + "?saved#practice" : HOME;
	}
}
