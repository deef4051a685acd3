package fi.hetki.rubric;

import fi.hetki.rubric.Assessments.Rated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's own direction over the last half year, as much of it as may be shown, docs/scoring.md section 5.
 *
 * @param moments scored in the window
 * @param change against the window before; null while that one holds too few moments to compare with
 * @param trend null while there is no number
 */
record Course(int moments, Optional<Band> band, OptionalInt number, @Nullable Change change, @Nullable Trend trend) {

	static final Duration WINDOW = Duration.ofDays(180);

	private static final Course NOT_YET = new Course(0, Optional.empty(), OptionalInt.empty(), null, null);

	/** How far back {@link #of} needs to see: this window and the one before it. */
	static Instant since(Instant now) {
		return now.minus(WINDOW).minus(WINDOW);
	}

	/** @param rated the scores of everybody since {@link #since}, oldest first */
	static Course of(List<Rated> rated, UUID person, Instant now) {
		Map<UUID, List<Double>> scores = window(rated, now);
		if (!scores.containsKey(person)) {
			return NOT_YET;
		}
		Firm firm = Firm.stabilised(scores.values());
		Estimate mine = firm.estimate(scores.get(person));
		if (mine.number().isEmpty()) {
			return new Course(mine.moments(), mine.band(), mine.number(), null, null);
		}
		List<Rated> own = rated.stream().filter(it -> it.raterId().equals(person)).toList();
		Estimate before = Estimate.of(window(rated, now.minus(WINDOW))).get(person);
		boolean comparable = before != null && before.band().isPresent();
		return new Course(mine.moments(), mine.band(), mine.number(), comparable ? Change.between(before, mine) : null,
				Trend.of(firm, own, now));
	}

	/** The scores of each person who has any, in the window that ends then. */
	private static Map<UUID, List<Double>> window(List<Rated> rated, Instant end) {
		return rated.stream()
			.filter(it -> it.within(end.minus(WINDOW), end))
			.collect(Collectors.groupingBy(Rated::raterId, Collectors.mapping(Rated::score, Collectors.toList())));
	}

	/** Moments needed before anything is shown. */
	public int needed() {
		return Estimate.MOMENTS_FOR_BAND;
	}
}
