package fi.hetki.routing;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each lead to the one in the team who has waited longest; the absent and the full are passed over. */
@Service
@Transactional
public class Rota {

	private final Teams teams;

	private final Sites sites;

	private final People people;

	private final Turns turns;

	private final Workload workload;

	private final Clock clock;

	Rota(Teams teams, Sites sites, People people, Turns turns, Workload workload, Clock clock) {
		this.teams = teams;
		this.sites = sites;
		this.people = people;
		this.turns = turns;
		this.workload = workload;
		this.clock = clock;
	}

	/**
	 * Takes the next turn. The team stays locked until the transaction ends, so two leads never get the same turn.
	 * @param reasons receives one line for each person considered
	 * @return empty where nobody is there with room
	 */
	Optional<UUID> next(UUID teamId, List<Reason> reasons) {
		Team team = this.teams.lock(teamId).orElseThrow();
		List<Standing> standings = standings(team);
		standings.stream().filter(it -> !it.eligible()).map(Standing::reason).forEach(reasons::add);
		Optional<Standing> chosen = standings.stream().filter(Standing::eligible).findFirst();
		chosen.ifPresent(it -> {
			reasons.add(it.reason());
			take(team, it.person().id());
		});
		return chosen.map(it -> it.person().id());
	}

	/** Who takes leads in a team, in the order of their turns, and why somebody is passed over today. */
	@Transactional(readOnly = true)
	public List<Standing> standings(Team team) {
		List<Person> takers = this.people.takersOf(team.id());
		List<UUID> ids = takers.stream().map(Person::id).toList();
		LocalDate today = this.clock.instant().atZone(this.sites.findById(team.siteId()).orElseThrow().zone()).toLocalDate();
		Set<UUID> away = ids.isEmpty() ? Set.of() : new HashSet<>(this.people.absent(ids, today));
		Map<UUID, Long> open = ids.isEmpty() ? Map.of() : this.workload.openLeads(ids);
		Map<UUID, Turn> last = this.turns.findByTeamId(team.id())
			.stream()
			.collect(Collectors.toMap(Turn::personId, Function.identity()));
		return takers.stream()
			.map(it -> new Standing(it, away.contains(it.id()), open.getOrDefault(it.id(), 0L),
					Optional.ofNullable(last.get(it.id())).map(Turn::lastTurnAt)))
			.sorted(Comparator.comparing(Standing::waitsSince).thenComparing(it -> it.person().id()))
			.toList();
	}

	private void take(Team team, UUID person) {
		Instant now = this.clock.instant();
		this.turns.findByTeamId(team.id())
			.stream()
			.filter(it -> it.personId().equals(person))
			.findFirst()
			.ifPresentOrElse(it -> it.taken(now), () -> this.turns.save(new Turn(team.id(), person, now)));
	}

	/**
	 * Where somebody stands in the rota.
	 * @param open leads that she works now
	 * @param lastTurn empty where she never had one
	 */
	public record Standing(Person person, boolean away, long open, Optional<Instant> lastTurn) {

		public boolean full() {
			return this.open >= this.person.openLeadCap();
		}

		public boolean eligible() {
			return !this.away && !full();
		}

		Instant waitsSince() {
			return this.lastTurn.orElse(Instant.EPOCH);
		}

		Reason reason() {
			String load = this.open + "/" + this.person.openLeadCap();
			return Reason.about(this.away ? "away" : full() ? "full" : "turn", this.person.id(), load);
		}
	}
}
