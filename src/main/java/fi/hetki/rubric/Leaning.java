package fi.hetki.rubric;

import fi.hetki.statistics.Shrinkage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one dimension of a person differs from that person's own mean, docs/scoring.md section 6. A profile, not a
 * grade: which dimension is truly the lowest stays uncertain even after many moments, so no page may say it. For her
 * alone: whoever draws lots with it must show neither this nor what it was drawn from.
 *
 * @param answers in this dimension
 * @param difference in points, drawn towards 0
 * @param variance of the difference, in squared points
 */
public record Leaning(int answers, double difference, double variance) {

	private static final int ANSWERS_FOR_BAR = 12;
	/** Twenty points to either side fill the bar. */
	private static final double SCALE = 2.5;
	private static final double ANSWER_VARIANCE = Band.ANSWER_SD * Band.ANSWER_SD;
	private static final double DIMENSION_VARIANCE = 6 * 6;

	/**
	 * One for each dimension of this rubric, in its order; those without answers lean nowhere, as unsurely as can be.
	 *
	 * @param own the person's own answers
	 */
	static Map<String, Leaning> of(Rubrics rubrics, Basis basis, List<Assessment> own) {
		List<Double> all = new ArrayList<>();
		Map<String, List<Double>> dimensions = new HashMap<>();
		for (Assessment assessment : own) {
			Rubric rubric = rubrics.version(assessment.rubricVersion());
			assessment.answers().stream().filter(Given::answered).forEach(it -> {
				Item item = rubric.item(it.itemKey());
				all.add(basis.corrected(item, it.value()));
				dimensions.computeIfAbsent(item.dimension(), key -> new ArrayList<>()).add(basis.corrected(item, it.value()));
			});
		}
		Map<String, Leaning> leanings = new LinkedHashMap<>();
		rubrics.current().dimensions().stream().map(Dimension::key).forEach(key -> {
			List<Double> here = dimensions.getOrDefault(key, List.of());
			double observed = here.isEmpty() ? 0
					: Squares.mean(here) - Squares.mean(all) - basis.deviations().getOrDefault(key, 0.0);
			leanings.put(key, of(here.size(), observed));
		});
		return leanings;
	}

	/** @param observed mean in the dimension less the person's mean, less the same difference of the whole firm */
	static Leaning of(int answers, double observed) {
		double kept = answers / (answers + ANSWER_VARIANCE / DIMENSION_VARIANCE);
		return new Leaning(answers, Shrinkage.pulled(observed, 0, kept), DIMENSION_VARIANCE * (1 - kept));
	}

	/** Which way it leans, if that is right nine times out of ten. */
	public Change direction() {
		if (Math.abs(difference) < Band.Z * Math.sqrt(variance)) {
			return Change.NO_CLEAR_CHANGE;
		}
		return difference > 0 ? Change.UP : Change.DOWN;
	}

	/** Where the bar begins and ends, 0..100, with the person's own mean at 50. */
	public Band bar() {
		double half = Band.Z * Math.sqrt(variance);
		return new Band(Band.cut(50 + SCALE * (difference - half)), Band.cut(50 + SCALE * (difference + half)));
	}

	/** Enough answers for a bar; a number is never shown. */
	public boolean shown() {
		return answers >= ANSWERS_FOR_BAR;
	}
}
