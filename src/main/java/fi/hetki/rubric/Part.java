package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a figure is about: one side of meetings, or both as one. Of all as one, high is good for the customer. A side is
 * told as it is: high is much of it, and of own sale little is good.
 */
public enum Part {

	CUSTOMER, SELLING, ALL;

	boolean has(Item item) {
		return this == ALL || item.orientation().name().equals(name());
	}

	/** 0, 25, 50, 75 or 100. */
	double points(Item item, int raw) {
		return (this == ALL) ? Score.itemScore(item, raw) : 25.0 * raw;
	}

	/** Answers without which a meeting has no score of it. One says something of its side; of the whole it says half. */
	int enough() {
		return (this == ALL) ? Score.ENOUGH : 1;
	}

	/**
	 * @param offsets item key to how much higher (+) or lower (-) it is answered than the average item; missing means 0
	 * @throws IllegalArgumentException when an answer is to an unknown item
	 */
	OptionalDouble score(Rubric rubric, List<Given> answers, Map<String, Double> offsets) {
		List<Given> answered = answers.stream().filter(it -> it.answered() && has(rubric.item(it.itemKey()))).toList();
		return (answered.size() < enough()) ? OptionalDouble.empty()
				: answered.stream()
					.mapToDouble(it -> points(rubric.item(it.itemKey()), it.value()) - offsets.getOrDefault(it.itemKey(), 0.0))
					.average();
	}
}
