package fi.hetki.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PeopleController {

	private final People people;

	private final Clock clock;

	PeopleController(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	@GetMapping("/admin/people")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "false") boolean left, Model model) {
		String part = (q != null) ? q.toLowerCase(Locale.ROOT) : "";
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), me.zone());
		Map<String, List<People.Row>> sites = this.people.rows(part, left, today)
			.stream()
			.collect(Collectors.groupingBy(People.Row::siteName, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("sites", sites);
		model.addAttribute("q", q);
		model.addAttribute("left", left);
		return "people/list";
	}
}
