package fi.hetki.coaching;

import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites and teams that somebody leads, and who works in them. */
@Service
@Transactional(readOnly = true)
class TeamUnits {

	private final Sites sites;

	private final Teams teams;

	private final People people;

	TeamUnits(Sites sites, Teams teams, People people) {
		this.sites = sites;
		this.teams = teams;
		this.people = people;
	}

	/** Site by site, each before its teams; a site of which she leads a team only is not among them. */
	public List<Unit> of(SignedIn me) {
		Set<UUID> places = new HashSet<>(me.managedSites());
		this.teams.findAllById(me.managedTeams()).forEach(it -> places.add(it.siteId()));
		List<Person> here = places.isEmpty() ? List.of() : this.people.atSites(places);
		List<Unit> units = new ArrayList<>();
		for (Site site : this.sites.findAllByOrderByNameAscIdAsc()) {
			if (me.managedSites().contains(site.id())) {
				units.add(unit(site, null, here));
			}
			this.teams.findBySiteIdOrderByKey(site.id())
				.stream()
				.filter(it -> me.managedSites().contains(site.id()) || me.managedTeams().contains(it.id()))
				.forEach(it -> units.add(unit(site, it, here)));
		}
		return units;
	}

	private static Unit unit(Site site, @Nullable Team team, List<Person> here) {
		List<Person> in = here.stream()
			.filter(it -> it.siteId().equals(site.id()) && (team == null || team.id().equals(it.teamId())))
			.toList();
		return new Unit((team != null) ? team.id() : site.id(), site.name(), (team != null) ? team.name() : null, ids(in),
				ids(in.stream().filter(it -> !leads(it, site, team)).toList()));
	}

	private static boolean leads(Person person, Site site, @Nullable Team team) {
		return person.managedSites().contains(site.id()) || team != null && person.managedTeams().contains(team.id());
	}

	private static Set<UUID> ids(List<Person> people) {
		return people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * @param team null for the whole site
	 * @param people who work there
	 * @param led those of them who do not lead it: whoever leads knows what she answered herself, so she does not count
	 */
	record Unit(UUID id, String site, @Nullable Names team, Set<UUID> people, Set<UUID> led) {
	}
}
