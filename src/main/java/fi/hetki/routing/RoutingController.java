package fi.hetki.routing;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which team looks after which services, and whose turn it is there. */
@Controller
class RoutingController {

	private final Rota rota;

	private final Sites sites;

	private final Teams teams;

	private final Catalogue catalogue;

	RoutingController(Rota rota, Sites sites, Teams teams, Catalogue catalogue) {
		this.rota = rota;
		this.sites = sites;
		this.teams = teams;
		this.catalogue = catalogue;
	}

	@GetMapping("/admin/routing")
	String show(Model model) {
		List<Place> places = this.sites.findAll().stream().sorted(Comparator.comparing(Site::name)).map(this::place).toList();
		model.addAttribute("places", places);
		return "routing/show";
	}

	private Place place(Site site) {
		List<Offering> offered = this.catalogue.allOf(site.id()).stream().filter(Offering::offered).toList();
		return new Place(site, this.teams.findBySiteIdOrderByKey(site.id())
			.stream()
			.map(team -> new Desk(team, this.rota.standings(team),
					offered.stream().filter(it -> it.ownerTeamId().equals(team.id())).toList()))
			.toList());
	}

	record Place(Site site, List<Desk> desks) {
	}

	record Desk(Team team, List<Rota.Standing> standings, List<Offering> services) {
	}
}
