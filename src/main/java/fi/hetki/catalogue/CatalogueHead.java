package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the catalogue shows at its head: whose it is, what is in use and what waits as a draft. */
@Component
class CatalogueHead {

	private final CatalogueDesk desk;

	private final Editions editions;

	private final Sites sites;

	private final Teams teams;

	CatalogueHead(CatalogueDesk desk, Editions editions, Sites sites, Teams teams) {
		this.desk = desk;
		this.editions = editions;
		this.sites = sites;
		this.teams = teams;
	}

	/** The site that the address names, else one's own. */
	Site site(@Nullable String key, SignedIn me) {
		return ((key != null) ? this.sites.findByKey(key) : this.sites.findById(me.siteId())).orElseThrow(NotHere::new);
	}

	/** @return all services of the site as they will be */
	List<Drafted> fill(UUID site, Locale reader, Model model) {
		List<Site> all = this.sites.findAll();
		List<Team> owners = this.teams.findBySiteIdOrderByKey(site);
		model.addAttribute("sites", all.stream().sorted(Comparator.comparing(Site::name)).toList());
		model.addAttribute("site", all.stream().filter(it -> it.id().equals(site)).findFirst().orElseThrow(NotHere::new));
		model.addAttribute("teams", owners);
		model.addAttribute("teamNames", owners.stream().collect(Collectors.toMap(Team::id, it -> it.name().in(reader))));
		// The draft is read before its services: whoever publishes has seen at least what this version of it says.
		Edition draft = this.editions.draft(site).orElse(null);
		List<Drafted> services = this.desk.drafted(site);
		model.addAttribute("standing", new Standing(this.editions.latest(site).orElse(null), draft,
				services.stream().filter(Drafted::isChanged).count()));
		return services;
	}

	boolean hasTeam(UUID site, String team) {
		return this.teams.findBySiteIdOrderByKey(site).stream().anyMatch(it -> it.id().toString().equals(team));
	}
}
