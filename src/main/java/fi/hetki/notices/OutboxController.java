package fi.hetki.notices;

import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did not get through, for whoever looks after the installation. */
@Controller
@RequestMapping("/admin/mail")
class OutboxController {

	private static final Limit MOST = Limit.of(50);

	private final Mails mails;

	private final Outbox outbox;

	private final MailCarrier carrier;

	OutboxController(Mails mails, Outbox outbox, MailCarrier carrier) {
		this.mails = mails;
		this.outbox = outbox;
		this.carrier = carrier;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("on", this.carrier.isThere());
		model.addAttribute("givenUp", this.mails.inTrouble(Mail.State.GIVEN_UP, MOST));
		model.addAttribute("retried", this.mails.inTrouble(Mail.State.WAITING, MOST));
		return "notices/outbox";
	}

	@PostMapping("/{id}/attempts")
	String tryAgain(@PathVariable UUID id, RedirectAttributes next) {
		this.outbox.tryAgain(id);
		next.addFlashAttribute("flash", "notices.outbox.again.done");
		return "redirect:/admin/mail";
	}
}
