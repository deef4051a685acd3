package fi.hetki.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sites and teams that somebody manages. */
@Component
class Leadership implements Belongings {

	private final People people;

	private final Sites sites;

	private final Teams teams;

	Leadership(People people, Sites sites, Teams teams) {
		this.people = people;
		this.sites = sites;
		this.teams = teams;
	}

	@Override
	public String kind() {
		return "manages";
	}

	@Override
	public int place() {
		return 30;
	}

	@Override
	public String title() {
		return "people.leaving.manages";
	}

	@Override
	public String usual() {
		return "people.leaving.manages.usual";
	}

	@Override
	public List<Line> of(Person person, Locale locale) {
		List<Person> others = this.people.everybody().stream().filter(it -> it.worksHere() && !it.equals(person)).toList();
		return Stream.concat(
				this.sites.findAllById(person.managedSites())
					.stream()
					.map(it -> line(it.name(), others.stream().anyMatch(one -> one.managedSites().contains(it.id())))),
				this.teams.findAllById(person.managedTeams())
					.stream()
					.map(it -> line(it.name().in(locale), others.stream()
						.anyMatch(one -> one.managedTeams().contains(it.id()) || one.managedSites().contains(it.siteId())))))
			.toList();
	}

	private static Line line(String name, boolean shared) {
		return shared ? Line.of("people.leaving.manages.shared", name) : Line.grave("people.leaving.manages.alone", name);
	}

	@Override
	public List<Person> heirs(Person person) {
		return this.people.everybody().stream().filter(it -> it.role() == Role.MANAGER).toList();
	}

	@Override
	public void handOver(Person from, Person to, SignedIn by) {
		Set<UUID> places = new HashSet<>(to.managedSites());
		places.addAll(from.managedSites());
		Set<UUID> groups = new HashSet<>(to.managedTeams());
		groups.addAll(from.managedTeams());
		to.manages(places, groups);
	}
}
