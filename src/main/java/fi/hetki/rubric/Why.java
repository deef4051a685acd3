package fi.hetki.rubric;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One answer as a reason for the word on the saved page.
 *
 * @param raw 0 to 4 as given
 * @param score 0, 25, 50, 75 or 100, high is good for the customer
 */
record Why(Item item, int raw, double score, Direction direction) {

	enum Direction {

		GOOD, MIXED, LOW;

		private static Direction of(double score) {
			if (score >= 75) {
				return GOOD;
			}
			return score <= 25 ? LOW : MIXED;
		}
	}

	/**
	 * The answered items, strongest first: furthest from the middle, the good one before the low one when equal.
	 *
	 * @throws IllegalArgumentException when an answer is to an unknown item
	 */
	static List<Why> of(Rubric rubric, List<Given> answers) {
		return answers.stream()
			.filter(Given::answered)
			.map(it -> of(rubric.item(it.itemKey()), it.value()))
			.sorted(Comparator.comparingDouble(Why::strength).thenComparingDouble(Why::score).reversed())
			.toList();
	}

	/** What a good meeting looks like on this side: for a selling item that is the low end. */
	public Texts best() {
		return item.orientation() == Orientation.CUSTOMER ? item.anchors().high() : item.anchors().low();
	}

	/** The answer as the form shows it, 1 to 5. */
	public int shown() {
		return raw + 1;
	}

	/** The lowest item score of every dimension that was answered: where practice may help. */
	static Map<String, Double> lowestByDimension(List<Why> reasons) {
		return reasons.stream().collect(Collectors.toMap(it -> it.item.dimension(), Why::score, Math::min));
	}

	private static Why of(Item item, int raw) {
		double score = Score.itemScore(item, raw);
		return new Why(item, raw, score, Direction.of(score));
	}

	private double strength() {
		return Math.abs(score - 50);
	}
}
