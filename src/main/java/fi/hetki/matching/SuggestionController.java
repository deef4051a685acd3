package fi.hetki.matching;

import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The suggestions for a moment that is still being written. A POST, because words do not belong into an address. */
@Controller
class SuggestionController {

	private final SuggestionPart part;

	SuggestionController(SuggestionPart part) {
		this.part = part;
	}

	@PostMapping("/moments/suggestions")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "") String customerId,
			@RequestParam(name = "service", defaultValue = "") List<String> services, Model model) {
		this.part.fill(me, new MomentPart.Typed(new UUID(0, 0), (words + "\n" + note).strip(), me.siteId(), customerId,
				services, Map.of()), model);
		return "matching/form :: list";
	}
}
