package fi.hetki.routing;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Settled;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives leads to the people of a team in turns, as the team wants it; the absent, the departed and the full are passed over. */
@Service
@Transactional
public class Rota implements Turntable {

	private final Teams teams;

	private final People people;

	private final Rolls rolls;

	private final Turns turns;

	private final Workload workload;

	private final Settled settled;

	private final Clock clock;

	Rota(Teams teams, People people, Rolls rolls, Turns turns, Workload workload, Settled settled, Clock clock) {
		this.teams = teams;
		this.people = people;
		this.rolls = rolls;
		this.turns = turns;
		this.workload = workload;
		this.settled = settled;
		this.clock = clock;
	}

	/**
	 * Nobody else takes a turn in these teams until the transaction ends. Whoever needs several names them at once: they
	 * are locked in one order, or two leads could wait for each other for ever.
	 */
	void lock(Collection<UUID> teams) {
		this.teams.lockAll(teams);
		// Whoever waited here goes by what others have done meanwhile: who is away, who left, who takes fewer.
		this.settled.lookAgain();
	}

	@Override
	public Optional<UUID> next(UUID team, @Nullable UUID owner, @Nullable UUID except, List<Reason> reasons) {
		Instant now = this.clock.instant();
		Roll roll = this.rolls.of(team, today());
		Map<UUID, Turn> marks = marks(team);
		List<Standing> standings = standings(roll, now, marks).stream().filter(it -> !it.person().equals(except)).toList();
		Roster roster = roll.roster(team);
		Round.Choice choice = new Round(roster.kind(), roster.whenClosed(), now).choose(standings, owner, reasons);
		if (choice.chosen() != null) {
			Instant last = marks.values().stream().map(it -> it.mark().lastTurn()).filter(it -> it != null).max(Comparator.naturalOrder()).orElse(now);
			long number = marks.values().stream().mapToLong(it -> it.mark().number()).max().orElse(0);
			choice.credits().forEach((person, credit) -> remember(team, person, marks, it -> it.credited(credit)));
			LocalDate today = today(roll, choice.chosen(), now);
			remember(team, choice.chosen(), marks, it -> choice.turn()
					? it.gets(today).takesTurn(now.isAfter(last) ? now : last, number + 1) : it.gets(today));
		}
		return Optional.ofNullable(choice.chosen());
	}

	@Override
	public boolean give(UUID person, List<Reason> reasons) {
		Person wanted = this.people.findById(person).orElse(null);
		if (wanted == null || wanted.teamId() == null || !wanted.takesLeads()) {
			reasons.add(Reason.of("gone"));
			return false;
		}
		lock(Set.of(wanted.teamId()));
		Instant now = this.clock.instant();
		Roll roll = this.rolls.of(List.of(People.Taker.of(wanted)), today());
		Map<UUID, Turn> marks = marks(wanted.teamId());
		Standing standing = standings(roll, now, marks).get(0);
		reasons.add(standing.because((standing.hinder() != null) ? standing.hinder() : "direct"));
		if (standing.eligible()) {
			LocalDate today = today(roll, person, now);
			remember(wanted.teamId(), person, marks, it -> it.gets(today));
		}
		return standing.eligible();
	}

	@Override
	public Optional<UUID> teamOf(UUID person) {
		return this.people.findById(person).map(Person::teamId);
	}

	@Override
	public boolean isTeam(UUID team) {
		return this.teams.existsById(team);
	}

	/** Who takes leads in a team, in the order of their waiting, and why somebody is passed over now. */
	@Transactional(readOnly = true)
	public List<Standing> standings(UUID team) {
		return standings(this.rolls.of(team, today()), this.clock.instant(), marks(team));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private List<Standing> standings(Roll roll, Instant now, Map<UUID, Turn> marks) {
		Map<UUID, Long> open = roll.takers().isEmpty() ? Map.of() : this.workload.openLeads(roll.takers().keySet());
		return roll.takers()
			.values()
			.stream()
			.map(it -> roll.standing(it, now, open.getOrDefault(it.id(), 0L),
					marks.containsKey(it.id()) ? marks.get(it.id()).mark() : Mark.NONE))
			.sorted(Comparator.comparing(Standing::since).thenComparing(Standing::number).thenComparing(Standing::person))
			.toList();
	}

	private Map<UUID, Turn> marks(UUID team) {
		return this.turns.findByTeamId(team).stream().collect(Collectors.toMap(Turn::personId, Function.identity()));
	}

	private static LocalDate today(Roll roll, UUID person, Instant now) {
		return roll.place(roll.takers().get(person)).day(now);
	}

	private void remember(UUID team, UUID person, Map<UUID, Turn> marks, Function<Mark, Mark> change) {
		Turn turn = marks.computeIfAbsent(person, it -> new Turn(team, it));
		this.turns.save(turn.is(change.apply(turn.mark())));
	}
}
