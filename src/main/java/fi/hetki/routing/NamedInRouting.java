package fi.hetki.routing;

import fi.hetki.people.Belongings;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the turns and the rules count on somebody who leaves. They go on without her; rules are changed on their own page. */
@Component
class NamedInRouting implements Belongings {

	private final RulesDesk rules;

	private final People people;

	private final Teams teams;

	NamedInRouting(RulesDesk rules, People people, Teams teams) {
		this.rules = rules;
		this.people = people;
		this.teams = teams;
	}

	@Override
	public String kind() {
		return "routing";
	}

	@Override
	public int place() {
		return 40;
	}

	@Override
	public String title() {
		return "routing.leaving";
	}

	@Override
	public String usual() {
		return "routing.leaving.usual";
	}

	@Override
	public List<Line> of(Person person, Locale locale) {
		List<Line> lines = new ArrayList<>();
		List<RoutingRule> all = this.rules.state().published().rules();
		for (int i = 0; i < all.size(); i++) {
			if (names(all.get(i), person.id())) {
				lines.add(Line.of("routing.leaving.rule", i + 1));
			}
		}
		if (person.takesLeads() && person.teamId() != null) {
			this.teams.findById(person.teamId()).map(it -> it.name().in(locale)).ifPresent(team -> lines.add(
					(this.people.takersOf(person.teamId()).size() == 1) ? Line.grave("routing.leaving.last", team) : Line.of("routing.leaving.turn", team)));
		}
		return lines;
	}

	private static boolean names(RoutingRule rule, UUID person) {
		return person.equals(rule.goal().person()) || rule.about(Field.ACCOUNT).filter(it -> it.values().contains(person.toString())).isPresent();
	}

	@Override
	public List<Person> heirs(Person person) {
		return List.of();
	}

	@Override
	public void handOver(Person from, Person to, SignedIn by) {
		// Nothing of it can be handed on.
	}
}
