package fi.hetki.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one person: several small forms share it. */
@Component
class PersonPage {

	private final Sites sites;

	private final Teams teams;

	PersonPage(Sites sites, Teams teams) {
		this.sites = sites;
		this.teams = teams;
	}

	/** Somebody who is not here yet. */
	String ofNewcomer(Model model) {
		fill(model);
		return "people/new";
	}

	/** What a form has put into the model already, because something was wrong with it, stays as it was typed. */
	String of(Personnel.File file, Model model) {
		fill(model);
		model.addAttribute("file", file);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", file.form());
		}
		if (!model.containsAttribute("absence")) {
			model.addAttribute("absence", new BookAbsence("", ""));
		}
		return "people/edit";
	}

	private void fill(Model model) {
		Map<UUID, List<Team>> teams = this.teams.everywhere().stream().collect(Collectors.groupingBy(Team::siteId));
		Map<Site, List<Team>> sites = this.sites.findAllByOrderByNameAscIdAsc()
			.stream()
			.collect(Collectors.toMap(Function.identity(), site -> teams.getOrDefault(site.id(), List.of()), (a, b) -> a,
					java.util.LinkedHashMap::new));
		model.addAttribute("sites", sites);
		model.addAttribute("roles", Role.values());
		model.addAttribute("jobs", Person.JOBS);
	}
}
