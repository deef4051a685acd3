package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LeadController {

	private final LeadPage page;

	LeadController(LeadPage page) {
		this.page = page;
	}

	@GetMapping("/leads/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return this.page.show(id, me, model);
	}
}
