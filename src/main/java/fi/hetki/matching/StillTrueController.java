package fi.hetki.matching;

import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was noticed before for the customer who was just chosen. */
@Controller
class StillTrueController {

	private final StillTruePart part;

	StillTrueController(StillTruePart part) {
		this.part = part;
	}

	@GetMapping("/moments/signals")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String customerId, Model model) {
		this.part.fill(me, new MomentPart.Typed(new UUID(0, 0), "", me.siteId(), Objects.toString(customerId, "").strip(), null, List.of(), Map.of()), model);
		return "matching/still :: list";
	}
}
