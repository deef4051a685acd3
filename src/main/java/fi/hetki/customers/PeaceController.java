package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A customer who wanted to be left in peace has said otherwise to somebody. */
@Controller
class PeaceController {

	private final CustomerScope scope;

	private final CustomerDesk desk;

	PeaceController(CustomerScope scope, CustomerDesk desk) {
		this.scope = scope;
		this.desk = desk;
	}

	@PostMapping("/customers/{id}/peace/end")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
		this.desk.welcomeBack(this.scope.own(id, me).id());
		next.addFlashAttribute("flash", "customers.alone.ended");
		return "redirect:/customers/" + id;
	}
}
