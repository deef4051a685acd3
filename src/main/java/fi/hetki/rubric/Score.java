package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One person's score of one meeting, docs/scoring.md sections 1 and 2, in percent of the best possible.
 * It is kept for the estimate; a single one has a reliability of about 0.2 and is told in words, not as a number.
 *
 * @param moment mean of the item scores less their offsets; offsets may carry it a little outside 0..100
 * @param customer mean of the customer-oriented answers, 0..100, null when there was none
 * @param selling mean of the selling-oriented answers, 0..100 and not reversed, null when there was none
 * @param answered how many items were answered, at least 2
 */
record Score(double moment, @Nullable Double customer, @Nullable Double selling, int answered) {

	/** Answers without which a meeting has no score. */
	static final int ENOUGH = 2;

	/**
	 * @param answers of one rater about one moment
	 * @param offsets item key to how much easier (+) or harder (-) it is than the average item; missing means 0
	 * @return empty when fewer than two items were answered
	 * @throws IllegalArgumentException when an answer is to an unknown item
	 */
	static Optional<Score> of(Rubric rubric, List<Given> answers, Map<String, Double> offsets) {
		List<Given> answered = answers.stream().filter(Given::answered).toList();
		if (answered.size() < ENOUGH) {
			return Optional.empty();
		}
		double moment = Part.ALL.score(rubric, answered, offsets).orElseThrow();
		return Optional.of(new Score(moment, mean(rubric, answered, Orientation.CUSTOMER),
				mean(rubric, answered, Orientation.SELLING), answered.size()));
	}

	/**
	 * 0, 25, 50, 75 or 100, and high is always good for the customer.
	 *
	 * @param raw 0 to 4 as given
	 */
	static double itemScore(Item item, int raw) {
		return item.orientation() == Orientation.CUSTOMER ? percent(raw) : 100 - percent(raw);
	}

	private static @Nullable Double mean(Rubric rubric, List<Given> answered, Orientation orientation) {
		var mean = answered.stream()
			.filter(it -> rubric.item(it.itemKey()).orientation() == orientation)
			.mapToDouble(it -> percent(it.value()))
			.average();
		return mean.isPresent() ? mean.getAsDouble() : null;
	}

	private static double percent(int raw) {
		return 25.0 * raw;
	}
}
