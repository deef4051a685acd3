package fi.hetki.moments;

import fi.hetki.customers.ChangedMeanwhile;
import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom the words of a moment meant, as its author says. */
@Controller
class IntroductionController {

	private final MomentLog log;

	private final Introduction introduction;

	IntroductionController(MomentLog log, Introduction introduction) {
		this.log = log;
		this.introduction = introduction;
	}

	@PostMapping("/moments/{id}/recognition")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam UUID known, @RequestParam boolean same,
			RedirectAttributes flash) {
		return answer(me, id, same ? "moments.who.same" : "moments.who.different", flash, () -> {
			if (same) {
				this.introduction.same(id, known, me);
			}
			else {
				this.introduction.different(id, known, me);
			}
		});
	}

	/** It was somebody else. */
	@PostMapping("/moments/{id}/recognition/end")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		return answer(me, id, "moments.who.parted", flash, () -> this.introduction.somebodyElse(id, me));
	}

	private String answer(SignedIn me, UUID id, String done, RedirectAttributes flash, Runnable act) {
		this.log.own(id, me.id());
		try {
			act.run();
			flash.addFlashAttribute("flash", done);
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException other) {
			flash.addFlashAttribute("flash", "moments.who.changed");
		}
		return "redirect:/moments/" + id;
	}
}
