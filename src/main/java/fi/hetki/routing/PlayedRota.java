package fi.hetki.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rota that is only played: it remembers turns and open leads in memory, and time stands where the play has come to. */
final class PlayedRota implements Turntable {

	private final Roll roll;

	private final Set<UUID> teams;

	private final Map<UUID, List<Roll.Taker>> takers = new HashMap<>();

	private final Map<UUID, Mark> marks = new HashMap<>();

	private final Map<UUID, Integer> open = new HashMap<>();

	private final Map<UUID, Long> numbers = new LinkedHashMap<>();

	private Instant now = Instant.EPOCH;

	/** @param teams all that there are */
	PlayedRota(Roll roll, Set<UUID> teams) {
		this.roll = roll;
		this.teams = teams;
		roll.takers().values().forEach(it -> {
			if (it.team() != null) {
				this.takers.computeIfAbsent(it.team(), team -> new ArrayList<>()).add(it);
			}
		});
	}

	void goTo(Instant now) {
		this.now = now;
	}

	/** Somebody has one more open lead. */
	void opens(UUID person) {
		this.open.merge(person, 1, Integer::sum);
	}

	void ends(UUID person) {
		this.open.merge(person, -1, Integer::sum);
	}

	int open(UUID person) {
		return this.open.getOrDefault(person, 0);
	}

	@Override
	public Optional<UUID> next(UUID team, @Nullable UUID owner, @Nullable UUID except, List<Reason> reasons) {
		List<Standing> standings = new ArrayList<>();
		for (Roll.Taker it : this.takers.getOrDefault(team, List.of())) {
			if (!it.id().equals(except)) {
				standings.add(standing(it));
			}
		}
		Roster roster = this.roll.roster(team);
		Round.Choice choice = new Round(roster.kind(), roster.whenClosed(), this.now).choose(standings, owner, reasons);
		choice.credits().forEach((person, credit) -> this.marks.put(person, mark(person).credited(credit)));
		UUID chosen = choice.chosen();
		if (chosen != null) {
			gets(this.roll.takers().get(chosen));
			if (choice.turn()) {
				this.marks.put(chosen, mark(chosen).takesTurn(this.now, this.numbers.merge(team, 1L, Long::sum)));
			}
		}
		return Optional.ofNullable(chosen);
	}

	@Override
	public boolean give(UUID person, List<Reason> reasons) {
		Roll.Taker taker = this.roll.takers().get(person);
		if (taker == null || taker.team() == null) {
			reasons.add(Reason.of("gone"));
			return false;
		}
		Standing standing = standing(taker);
		reasons.add(standing.because((standing.hinder() != null) ? standing.hinder() : "direct"));
		if (standing.eligible()) {
			gets(taker);
		}
		return standing.eligible();
	}

	@Override
	public Optional<UUID> teamOf(UUID person) {
		return Optional.ofNullable(this.roll.takers().get(person)).map(Roll.Taker::team);
	}

	@Override
	public boolean isTeam(UUID team) {
		return this.teams.contains(team);
	}

	private void gets(Roll.Taker taker) {
		this.marks.put(taker.id(), mark(taker.id()).gets(this.roll.place(taker).day(this.now)));
		opens(taker.id());
	}

	private Standing standing(Roll.Taker taker) {
		return this.roll.standing(taker, this.now, open(taker.id()), mark(taker.id()));
	}

	private Mark mark(UUID person) {
		return this.marks.getOrDefault(person, Mark.NONE);
	}
}
