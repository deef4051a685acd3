package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Teams;
import fi.hetki.people.Team;
import fi.hetki.shell.NotHere;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A site without services begins with a ready catalogue, once it is said who looks after what. */
@Controller
@RequestMapping("/admin/services/starter")
class StarterController {

	private static final String OWNER = "owner.";

	private final Starters starters;

	private final Teams teams;

	private final CatalogueHead head;

	StarterController(Starters starters, Teams teams, CatalogueHead head) {
		this.starters = starters;
		this.teams = teams;
		this.head = head;
	}

	@GetMapping
	String choose(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site,
			@RequestParam String catalogue, Locale reader, Model model, RedirectAttributes redirect) {
		Site place = this.head.site(site, me);
		Starters.Starter starter = starter(catalogue);
		return this.starters.offered(place.id()) ? show(place, starter, Map.of(), List.of(), reader, model)
				: to(place, "catalogue.starter.already", redirect);
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedIn me, @RequestParam String site, @RequestParam String catalogue,
			@RequestParam Map<String, String> sent, Locale reader, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Site place = this.head.site(site, me);
		Starters.Starter starter = starter(catalogue);
		Map<String, String> owners = new HashMap<>();
		starter.owners().forEach(it -> owners.put(it.team().key(), Objects.requireNonNullElse(sent.get(OWNER + it.team().key()), "")));
		List<String> missing = owners.keySet().stream().filter(it -> !known(place, owners.get(it))).toList();
		if (!missing.isEmpty() && this.starters.offered(place.id())) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(place, starter, owners, missing, reader, model);
		}
		boolean begun = missing.isEmpty() && this.starters.begin(starter.name(), place.id(), owners, me.id());
		return to(place, begun ? "catalogue.starter.done" : "catalogue.starter.already", redirect);
	}

	private boolean known(Site place, String team) {
		return team.equals(Starters.NEW_TEAM) || this.head.hasTeam(place.id(), team);
	}

	private static Starters.Starter starter(String name) {
		return Starters.ALL.stream().filter(name::equals).findFirst().map(Starters::starter).orElseThrow(NotHere::new);
	}

	private String show(Site place, Starters.Starter starter, Map<String, String> owners, List<String> missing, Locale reader,
			Model model) {
		List<Team> own = this.teams.findBySiteIdOrderByKey(place.id());
		model.addAttribute("site", place);
		model.addAttribute("starter", starter);
		model.addAttribute("owners", owners);
		model.addAttribute("missing", missing);
		model.addAttribute("teams", own);
		model.addAttribute("taken", own.stream().map(Team::key).collect(Collectors.toSet()));
		model.addAttribute("examples", starter.owners()
			.stream()
			.collect(Collectors.toMap(it -> it.team().key(),
					it -> it.services().stream().limit(3).map(each -> each.name().in(reader)).collect(Collectors.joining(", ")))));
		return "catalogue/starter";
	}

	private static String to(Site place, String flash, RedirectAttributes redirect) {
		redirect.addAttribute("site", place.key());
		redirect.addFlashAttribute("flash", flash);
		return "redirect:/admin/services";
	}
}
