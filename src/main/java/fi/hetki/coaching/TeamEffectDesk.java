package fi.hetki.coaching;

import fi.hetki.coaching.EffectStarts.Start;
import fi.hetki.rubric.SideScore;
import fi.hetki.rubric.SideScores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out once what practice changed in a team in a quarter, and keeps that and nothing about anybody. */
@Service
class TeamEffectDesk {

	private final TeamEffects effects;

	private final EffectStarts starts;

	private final SideScores scores;

	private final TransactionTemplate transaction;

	private final Clock clock;

	TeamEffectDesk(TeamEffects effects, EffectStarts starts, SideScores scores, TransactionTemplate transaction, Clock clock) {
		this.effects = effects;
		this.starts = starts;
		this.scores = scores;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Of the latest quarter that is over; it stays what it was at the first look, whoever comes, goes or corrects later.
	 * @param people of the team, without those who lead it: they know what they answered themselves
	 */
	Optional<TeamEffect.Shown> latest(UUID team, Set<UUID> people) {
		TeamQuarter quarter = TeamQuarter.latest(this.clock);
		try {
			return this.transaction.execute(status -> this.effects.findByTeamIdAndQuarterStart(team, quarter.start())
				.orElseGet(() -> this.effects.save(work(team, quarter, people)))
				.shown());
		}
		catch (DataIntegrityViolationException another) {
			return this.transaction.execute(status -> this.effects.findByTeamIdAndQuarterStart(team, quarter.start())
				.flatMap(TeamEffect::shown));
		}
	}

	/** Exercises whose three months ended in this quarter, so that each is in one quarter only. */
	private TeamEffect work(UUID team, TeamQuarter quarter, Set<UUID> people) {
		Map<UUID, List<Start>> begun = people.isEmpty() ? Map.of()
				: this.starts.of(people, quarter.from().minus(Effect.WINDOW), quarter.to().minus(Effect.WINDOW))
					.stream()
					.collect(Collectors.groupingBy(Start::person));
		List<Double> changes = new ArrayList<>();
		int moments = 0;
		Instant since = quarter.from().minus(Effect.WINDOW.multipliedBy(2)).minus(Duration.ofDays(1));
		for (Map.Entry<UUID, List<Start>> one : begun.entrySet()) {
			List<SideScore> own = this.scores.of(one.getKey(), since);
			List<Effect> found = EffectDesk.first(one.getValue())
				.values()
				.stream()
				.flatMap(it -> Effect.of(own, it.dimension(), it.at()).stream())
				.toList();
			if (!found.isEmpty()) {
				changes.add(found.stream().mapToDouble(Effect::change).average().orElseThrow());
				moments += (int) own.stream().map(SideScore::at).filter(it -> it.isBefore(quarter.to())).distinct().count();
			}
		}
		return new TeamEffect(team, quarter.start(), changes, moments);
	}
}
