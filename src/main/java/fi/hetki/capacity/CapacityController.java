package fi.hetki.capacity;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the services have to do, for whoever sees their leads. */
@Controller
class CapacityController {

	private final CapacityPage page;

	CapacityController(CapacityPage page) {
		this.page = page;
	}

	@GetMapping("/capacity")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site,
			@RequestParam(required = false) @Nullable UUID service, @RequestParam(required = false) @Nullable Integer n, Model model) {
		return this.page.show(me, site, service, n, model);
	}
}
