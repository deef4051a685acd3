package fi.hetki.matching;

import fi.hetki.people.SignedIn;
import java.util.Map;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was noticed before for the customer who was just chosen. */
@Controller
class StillTrueController {

	private final StillTrue still;

	StillTrueController(StillTrue still) {
		this.still = still;
	}

	@GetMapping("/moments/signals")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String customerId, Model model) {
		UUID customer = StillTruePart.customer(customerId.strip());
		model.addAttribute("stillSignals", (customer != null) ? this.still.of(customer, me) : List.of());
		model.addAttribute("stillAnswers", Map.of());
		return "matching/still :: list";
	}
}
