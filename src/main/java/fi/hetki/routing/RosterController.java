package fi.hetki.routing;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which team looks after which services, how it shares its leads, and whose turn it is there. */
@Controller
@RequestMapping("/admin/routing/teams")
class RosterController {

	private final RosterDesk desk;

	private final Rota rota;

	private final Rosters rosters;

	private final Sites sites;

	private final Teams teams;

	private final People people;

	private final Catalogue catalogue;

	RosterController(RosterDesk desk, Rota rota, Rosters rosters, Sites sites, Teams teams, People people, Catalogue catalogue) {
		this.desk = desk;
		this.rota = rota;
		this.rosters = rosters;
		this.sites = sites;
		this.teams = teams;
		this.people = people;
		this.catalogue = catalogue;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("places", this.sites.findAllByOrderByNameAscIdAsc().stream().map(this::place).toList());
		model.addAttribute("kinds", Roster.Kind.values());
		model.addAttribute("closings", Roster.WhenClosed.values());
		model.addAttribute("names", this.people.everybody().stream().collect(Collectors.toMap(Person::id, Person::name)));
		return "routing/teams";
	}

	/** Saying the same again changes nothing. */
	@PostMapping("/{team}")
	String update(@PathVariable UUID team, @RequestParam Roster.Kind kind, @RequestParam Roster.WhenClosed closed,
			RedirectAttributes next) {
		this.desk.shares(team, kind, closed);
		next.addFlashAttribute("flash", "routing.saved");
		return "redirect:/admin/routing/teams#team-" + team;
	}

	private Place place(Site site) {
		List<Offering> offered = this.catalogue.allOf(site.id()).stream().filter(Offering::offered).toList();
		Map<UUID, Roster> rosters = this.rosters.findAll().stream().collect(Collectors.toMap(Roster::teamId, Function.identity()));
		return new Place(site, this.teams.findBySiteIdOrderByKey(site.id())
			.stream()
			.map(team -> new Desk(team, rosters.getOrDefault(team.id(), new Roster(team.id())), this.rota.standings(team.id()),
					offered.stream().filter(it -> it.ownerTeamId().equals(team.id())).toList()))
			.toList());
	}

	record Place(Site site, List<Desk> desks) {
	}

	record Desk(Team team, Roster roster, List<Standing> standings, List<Offering> services) {
	}
}
