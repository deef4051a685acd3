package fi.hetki.rubric;

import java.util.Collection;
import java.util.List;

/**
 * The sums behind a one-way analysis of variance, docs/scoring.md section 4. Persons without moments do not count.
 *
 * @param moments N, over all persons
 * @param persons P
 * @param within SSW, squared distances of the moments from their own person's mean
 * @param meanBetween MSB, mean square of the persons around the mean of all moments; 0 for a single person
 * @param size n0, moments of a typical person when the numbers differ; 1 for a single person
 */
record Squares(int moments, int persons, double within, double meanBetween, double size) {

	static Squares of(Collection<List<Double>> scores) {
		List<List<Double>> groups = scores.stream().filter(it -> !it.isEmpty()).toList();
		int moments = groups.stream().mapToInt(List::size).sum();
		double grand = groups.stream().flatMap(List::stream).mapToDouble(it -> it).average().orElse(0);
		double within = groups.stream().mapToDouble(Squares::spread).sum();
		double between = groups.stream().mapToDouble(it -> it.size() * square(mean(it) - grand)).sum();
		double squaredSizes = groups.stream().mapToDouble(it -> square(it.size())).sum();
		int free = groups.size() - 1;
		return free < 1 ? new Squares(moments, groups.size(), within, 0, 1)
				: new Squares(moments, groups.size(), within, between / free,
						(moments - squaredSizes / moments) / free);
	}

	/** Degrees of freedom left for the differences inside persons; 0 when nobody has two moments. */
	int freeWithin() {
		return moments - persons;
	}

	/** MSW; not a number when nobody has two moments. */
	double meanWithin() {
		return within / freeWithin();
	}

	/** @throws IllegalArgumentException for an empty list */
	static double mean(List<Double> values) {
		return values.stream()
			.mapToDouble(it -> it)
			.average()
			.orElseThrow(() -> new IllegalArgumentException("No values, no mean"));
	}

	private static double spread(List<Double> values) {
		double mean = mean(values);
		return values.stream().mapToDouble(it -> square(it - mean)).sum();
	}

	private static double square(double value) {
		return value * value;
	}
}
