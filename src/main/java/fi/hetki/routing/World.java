package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules can name, each by its id. */
public record World(Map<UUID, Site> sites, Map<UUID, Team> teams, Map<UUID, Person> people, Map<UUID, Offering> services) {

	/** A name for somebody or something of which only the id is known; a dash where it is gone. */
	public String team(@Nullable UUID id, Locale locale) {
		Team team = (id != null) ? this.teams.get(id) : null;
		return (team != null) ? team.name().in(locale) : "–";
	}

	public String person(@Nullable UUID id) {
		Person person = (id != null) ? this.people.get(id) : null;
		return (person != null) ? person.name() : "–";
	}

	public List<Site> places() {
		return this.sites.values().stream().sorted(Comparator.comparing(Site::name)).toList();
	}

	public List<Team> teamsOf(UUID site) {
		return this.teams.values().stream().filter(it -> it.siteId().equals(site)).sorted(Comparator.comparing(Team::key)).toList();
	}

	/** Those who work here now and take leads. */
	public List<Person> takers() {
		return this.people.values()
			.stream()
			.filter(it -> it.worksHere() && it.takesLeads() && it.teamId() != null)
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	public List<Offering> servicesOf(UUID site, Locale locale) {
		return this.services.values()
			.stream()
			.filter(it -> it.siteId().equals(site) && it.offered())
			.sorted(Comparator.comparing(it -> it.name().in(locale)))
			.toList();
	}

	/** The service that a rule names although nobody can choose it any more. */
	public @Nullable Offering archived(String value) {
		UUID id = value.isEmpty() ? null : Condition.service(value);
		Offering service = (id != null) ? this.services.get(id) : null;
		return (service != null && !service.offered()) ? service : null;
	}

	/** Categories by their English name, in which rules know them. */
	public Map<String, String> categories(Locale locale) {
		return this.services.values()
			.stream()
			.collect(Collectors.toMap(it -> it.category().en(), it -> it.category().in(locale), (a, b) -> a, java.util.TreeMap::new));
	}
}
