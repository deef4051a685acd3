package fi.hetki.matching;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an author says of the suggestions on the page of her moment, and how she takes it back. */
@Controller
@RequestMapping("/moments/{moment}/matches/{match}")
class SecondLookController {

	private final SecondLook look;

	SecondLookController(SecondLook look) {
		this.look = look;
	}

	@PostMapping("/lead")
	String passOn(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @PathVariable UUID match,
			RedirectAttributes flash) {
		this.look.passOn(moment, match, me.id());
		return told("matching.passed", moment, flash);
	}

	@PostMapping("/refusal")
	String refuse(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @PathVariable UUID match,
			RedirectAttributes flash) {
		this.look.refuse(moment, match, me.id());
		return told("matching.refused", moment, flash);
	}

	@PostMapping("/refusal/end")
	String takeRefusalBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @PathVariable UUID match,
			RedirectAttributes flash) {
		this.look.takeRefusalBack(moment, match, me.id());
		return told("matching.takenBack", moment, flash);
	}

	@PostMapping("/correction")
	String correct(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @PathVariable UUID match,
			RedirectAttributes flash) {
		this.look.correct(moment, match, me.id());
		return told("matching.corrected", moment, flash);
	}

	@PostMapping("/correction/end")
	String takeCorrectionBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID moment, @PathVariable UUID match,
			RedirectAttributes flash) {
		this.look.takeCorrectionBack(moment, match, me.id());
		return told("matching.takenBack", moment, flash);
	}

	private static String told(String sentence, UUID moment, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", sentence);
		return "redirect:/moments/" + moment;
	}
}
