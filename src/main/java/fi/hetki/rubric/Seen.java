package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;

/**
 * One meeting as it counts in somebody's level.
 *
 * @param rubricVersion whose sentences were answered
 * @param score of both sides or of one, by the raw answers and the offsets of one reckoning
 */
record Seen(Instant at, int rubricVersion, double score) {

	/** In the same order; meetings with too few answers for a score are left out. */
	static List<Seen> of(Rubrics rubrics, Part part, Basis basis, List<Assessment> assessments) {
		return assessments.stream()
			.flatMap(it -> part.score(rubrics.version(it.rubricVersion()), it.answers(), basis.offsets())
				.stream()
				.mapToObj(score -> new Seen(it.assessedAt(), it.rubricVersion(), score)))
			.toList();
	}

	/** The scores in the window that ends then. */
	static List<Double> scores(List<Seen> seen, Instant end) {
		Instant start = end.minus(Course.WINDOW);
		return seen.stream().filter(it -> it.at.isAfter(start) && !it.at.isAfter(end)).map(Seen::score).toList();
	}
}
