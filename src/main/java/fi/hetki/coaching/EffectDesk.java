package fi.hetki.coaching;

import fi.hetki.coaching.EffectStarts.Start;
import fi.hetki.rubric.SideScore;
import fi.hetki.rubric.SideScores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody what her own practice changed, side by side of the meeting. For her alone. */
@Service
@Transactional(readOnly = true)
class EffectDesk {

	private static final Duration LOOKED_BACK = Duration.ofDays(270);

	private final EffectStarts starts;

	private final SideScores scores;

	private final Sides sides;

	private final Clock clock;

	EffectDesk(EffectStarts starts, SideScores scores, Sides sides, Clock clock) {
		this.starts = starts;
		this.scores = scores;
		this.sides = sides;
		this.clock = clock;
	}

	/** One line for each side that she has practised, in the order of the rubric. */
	public List<Line> of(UUID person) {
		Instant now = this.clock.instant();
		Instant from = now.minus(LOOKED_BACK);
		Map<String, Start> first = first(this.starts.of(Set.of(person), from, now.plusSeconds(1)));
		List<SideScore> own = first.isEmpty() ? List.of() : this.scores.of(person, from.minus(Effect.WINDOW));
		return this.sides.all()
			.stream()
			.map(it -> first.containsKey(it.key()) ? Line.of(it, first.get(it.key()), own) : null)
			.filter(Objects::nonNull)
			.toList();
	}

	/** The first beginning on each side: what came later on the same side is part of what came of it. */
	static Map<String, Start> first(List<Start> starts) {
		Map<String, Start> first = new LinkedHashMap<>();
		starts.forEach(it -> first.putIfAbsent(it.dimension(), it));
		return first;
	}

	/** @param effect null while there is not enough to say anything */
	record Line(Side side, Instant begun, @Nullable Effect effect) {

		private static Line of(Side side, Start start, List<SideScore> own) {
			return new Line(side, start.at(), Effect.of(own, side.key(), start.at()).orElse(null));
		}
	}
}
