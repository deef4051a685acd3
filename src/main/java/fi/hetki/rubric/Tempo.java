package fi.hetki.rubric;

import fi.hetki.statistics.Median;
import java.util.List;
import java.util.Objects;

/**
 * How many items a form asks, docs/scoring.md section 10: four, and three of somebody who takes longer. Seconds are
 * measured item by item and counted as if there had been four, so that three do not look fast and bring the fourth back.
 */
final class Tempo {

	static final int USUAL = 4;

	private static final int FEWER = 3;

	private static final double LONGEST_SECONDS = 25;

	private static final int ENOUGH_MOMENTS = 5;

	private Tempo() {
	}

	/** @param moments the latest answers of one person, moment by moment */
	static int items(List<List<Given>> moments) {
		double[] seconds = moments.stream()
			.map(it -> it.stream().map(Given::seconds).filter(Objects::nonNull).mapToInt(Integer::intValue).summaryStatistics())
			.filter(it -> it.getCount() > 0)
			.mapToDouble(it -> it.getAverage() * USUAL)
			.toArray();
		boolean slow = seconds.length >= ENOUGH_MOMENTS && Median.of(seconds) > LONGEST_SECONDS;
		return slow ? FEWER : USUAL;
	}
}
