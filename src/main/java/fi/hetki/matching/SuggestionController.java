package fi.hetki.matching;

import fi.hetki.moments.Channel;
import fi.hetki.moments.MomentPart;
import fi.hetki.moments.Presets;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The suggestions for a moment that is still being written. A POST, because words do not belong into an address. */
@Controller
class SuggestionController {

	private final SuggestionPart part;

	private final Presets presets;

	SuggestionController(SuggestionPart part, Presets presets) {
		this.part = part;
		this.presets = presets;
	}

	@PostMapping("/moments/suggestions")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent, Model model) {
		String text = first(sent, "words") + "\n" + first(sent, "note");
		List<String> services = sent.getOrDefault("service", List.of());
		this.part.fill(me, new MomentPart.Typed(new UUID(0, 0), text.strip(), this.presets.siteOf(me, first(sent, "place")), first(sent, "customerId"),
				Channel.read(first(sent, "channel")), services, Map.of()), model);
		return "matching/form :: list";
	}

	private static String first(MultiValueMap<String, String> sent, String field) {
		return Optional.ofNullable(sent.getFirst(field)).orElse("");
	}
}
