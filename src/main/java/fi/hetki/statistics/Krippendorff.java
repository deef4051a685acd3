package fi.hetki.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far raters who saw the same agree, whoever is missing: 1 - seen disagreement / disagreement by accident. K.
 * Krippendorff: Computing Krippendorff’s alpha-reliability. University of Pennsylvania 2011. At most 1; 0 is agreement by
 * accident; not a number when all ratings are equal, because then nothing tells agreement from habit.
 * <p>
 * Written out in sums, because dkpro-statistics-agreement keeps a table of all pairs of values and ranks whole numbers
 * only: scores are not whole and hardly repeat, and the bootstrap computes them a thousand times. On whole numbers the
 * tests compare the two.
 */
public enum Krippendorff {

	/** Two ratings are equal or not. */
	NOMINAL {

		@Override
		double disagreement(double[] values) {
			Map<Double, Integer> counts = new HashMap<>();
			Arrays.stream(values).forEach(it -> counts.merge(it, 1, Integer::sum));
			double equal = counts.values().stream().mapToDouble(it -> (double) it * it).sum();
			return (double) values.length * values.length - equal;
		}
	},

	/** The farther apart in rank, the less they agree: the interval metric on the ranks in the middle of each tie. */
	ORDINAL {

		@Override
		double disagreement(double[] values) {
			return INTERVAL.disagreement(values);
		}

		@Override
		List<double[]> scaled(List<double[]> units) {
			double[] sorted = all(units).sorted().toArray();
			Map<Double, Double> ranks = new HashMap<>();
			for (int from = 0, to = 0; from < sorted.length; from = to) {
				while (to < sorted.length && sorted[to] == sorted[from]) {
					to++;
				}
				ranks.put(sorted[from], (from + to) / 2.0);
			}
			return units.stream().map(unit -> Arrays.stream(unit).map(ranks::get).toArray()).toList();
		}
	},

	/** The square of how far apart they are. */
	INTERVAL {

		@Override
		double disagreement(double[] values) {
			return 2 * values.length * Numbers.squares(values);
		}
	};

	/** Summed over all ordered pairs of these values. */
	abstract double disagreement(double[] values);

	List<double[]> scaled(List<double[]> units) {
		return units;
	}

	/**
	 * @param units one row for each that was rated, one value for each rater in any unit, NaN where one did not rate. Units
	 * with fewer than two ratings say nothing and are left out
	 * @throws IllegalArgumentException when no unit was rated twice
	 */
	public double alpha(Collection<double[]> units) {
		return ofPairable(pairable(units));
	}

	/**
	 * Where it may truly lie: percentiles of as many samples of the units, drawn with replacement. B. Efron: Bootstrap methods.
	 * Annals of Statistics 7 (1979), 1–26. Samples in which all ratings are equal are left out.
	 * @param confidence for example 0.95
	 * @param random with a fixed seed it comes out the same each time
	 * @throws IllegalArgumentException when no unit was rated twice
	 */
	public Interval interval(Collection<double[]> units, double confidence, int samples, RandomGenerator random) {
		List<double[]> rated = pairable(units);
		double[] drawn = IntStream.range(0, samples)
			.mapToDouble(it -> ofPairable(sample(rated, random)))
			.filter(Double::isFinite)
			.sorted()
			.toArray();
		return new Interval(percentile(drawn, (1 - confidence) / 2), percentile(drawn, (1 + confidence) / 2));
	}

	private double ofPairable(List<double[]> units) {
		List<double[]> scaled = scaled(units);
		double[] all = all(scaled).toArray();
		double seen = scaled.stream().mapToDouble(it -> disagreement(it) / (it.length - 1)).sum();
		return 1 - seen * (all.length - 1) / disagreement(all);
	}

	private static List<double[]> sample(List<double[]> units, RandomGenerator random) {
		return IntStream.range(0, units.size()).mapToObj(it -> units.get(random.nextInt(units.size()))).toList();
	}

	private static List<double[]> pairable(Collection<double[]> units) {
		List<double[]> pairable = units.stream()
			.map(it -> Arrays.stream(it).filter(Double::isFinite).toArray())
			.filter(it -> it.length > 1)
			.toList();
		if (pairable.isEmpty()) {
			throw new IllegalArgumentException("Nothing was rated twice");
		}
		return pairable;
	}

	private static DoubleStream all(List<double[]> units) {
		return units.stream().flatMapToDouble(Arrays::stream);
	}

	private static double percentile(double[] sorted, double share) {
		return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
	}
}
