package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Customers whose name, phone, plate or e-mail begins like what is being typed. */
@Controller
class HitController {

	private static final int MOST = 6;

	private final NearDesk desk;

	HitController(NearDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/customers/hits")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "customer", required = false) @Nullable String query, Model model) {
		String asked = (query == null) ? "" : query.substring(0, Math.min(query.length(), 100));
		model.addAttribute("asked", asked.strip());
		model.addAttribute("hits", this.desk.find(me, asked, MOST));
		return "customers/hits :: list";
	}
}
