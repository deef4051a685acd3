package fi.hetki.rubric;

import fi.hetki.statistics.Interval;
import fi.hetki.statistics.MeanOfPersons;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the people of a team or a site saw their own meetings over some months, docs/scoring.md section 11. It is made of
 * whole months only, each of which was counted once and for all when it was over: so no two pictures differ by what one
 * person answered. Empty where nobody may be spoken of, which is a full answer.
 *
 * @param months that have something to show, oldest first; those with fewer than five persons or twenty moments are not
 * among them
 * @param whole over all dimensions
 * @param dimensions those with enough answers, by key and in the order of the rubric
 */
public record TeamPicture(List<YearMonth> months, Optional<Level> whole, Map<String, Level> dimensions) {

	private static final double CONFIDENCE = 0.8;

	/**
	 * @param mean of the persons' own means, 0..100, not shrunk
	 * @param band four times out of five the true mean lies here
	 * @param persons in the month with most of them, at least 5
	 * @param moments over all months, at least 20
	 */
	public record Level(long mean, Band band, int persons, int moments) {

		/** People come again from month to month, so the error is that of one month's persons and no smaller. */
		static Level of(Collection<TeamMonth> months) {
			int persons = months.stream().mapToInt(TeamMonth::persons).max().orElseThrow();
			int all = months.stream().mapToInt(TeamMonth::persons).sum();
			double mean = months.stream().mapToDouble(TeamMonth::sumOfMeans).sum() / all;
			double squares = months.stream().mapToDouble(TeamMonth::sumOfSquares).sum();
			double variance = Math.max(0, squares - all * mean * mean) / (all - 1);
			Interval interval = new MeanOfPersons(persons, mean, Math.sqrt(variance / persons)).interval(CONFIDENCE);
			return new Level(Math.round(Band.cut(mean)), new Band(Band.cut(interval.low()), Band.cut(interval.high())),
					persons, months.stream().mapToInt(TeamMonth::moments).sum());
		}
	}

	static TeamPicture of(List<String> dimensions, List<TeamMonth> months) {
		List<TeamMonth> whole = months.stream().filter(it -> it.dimension() == null).toList();
		Map<String, Level> levels = new LinkedHashMap<>();
		for (String key : dimensions) {
			List<TeamMonth> here = months.stream().filter(it -> key.equals(it.dimension())).toList();
			if (!here.isEmpty()) {
				levels.put(key, Level.of(here));
			}
		}
		return new TeamPicture(months.stream().map(TeamMonth::month).distinct().sorted().toList(),
				whole.isEmpty() ? Optional.empty() : Optional.of(Level.of(whole)), levels);
	}

	public boolean empty() {
		return this.months.isEmpty();
	}
}
