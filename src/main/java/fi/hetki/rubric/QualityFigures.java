package fi.hetki.rubric;

import fi.hetki.statistics.Alpha;
import fi.hetki.statistics.Correlation;
import fi.hetki.statistics.Icc;
import fi.hetki.statistics.Interval;
import fi.hetki.statistics.Krippendorff;
import fi.hetki.statistics.Median;
import fi.hetki.statistics.Omega;
import fi.hetki.statistics.Pairs;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of docs/scoring.md section 9, each null while there is not enough of what it is made of. */
final class QualityFigures {

	private static final double CONFIDENCE = 0.95;

	private static final int SAMPLES = 1_000;

	/** The same answers lead to the same interval. */
	private static final long SEED = 9;

	private QualityFigures() {
	}

	/** @param scores person by person, meeting by meeting */
	static Quality.@Nullable Dependability dependability(List<List<Double>> scores) {
		Squares squares = Squares.of(scores);
		if (squares.freeWithin() < 1 || squares.within() == 0) {
			return null;
		}
		Spread spread = Spread.plain(squares);
		int median = median(scores);
		return new Quality.Dependability(spread.single(), median, spread.kept(median));
	}

	/**
	 * @param customer means of the customer-oriented answers, person by person and meeting by meeting
	 * @param selling means of the selling-oriented ones, not reversed, of the same persons
	 */
	static Quality.@Nullable Sides sides(List<List<Double>> customer, List<List<Double>> selling) {
		int[] both = IntStream.range(0, customer.size())
			.filter(it -> !customer.get(it).isEmpty() && !selling.get(it).isEmpty())
			.toArray();
		if (both.length < Quality.ENOUGH) {
			return null;
		}
		List<List<Double>> one = Arrays.stream(both).mapToObj(customer::get).toList();
		List<List<Double>> other = Arrays.stream(both).mapToObj(selling::get).toList();
		Quality.Dependability ofOne = dependability(one);
		Quality.Dependability ofOther = dependability(other);
		if (ofOne == null || ofOther == null) {
			return null;
		}
		double seen = Correlation.of(one.stream().mapToDouble(Squares::mean).toArray(),
				other.stream().mapToDouble(Squares::mean).toArray());
		var without = Correlation.disattenuated(seen, ofOne.typical(), ofOther.typical());
		return without.isEmpty() ? null : new Quality.Sides(seen, without.getAsDouble());
	}

	/** @param means one row a person, one column an item, NaN where the person never answered the item */
	static Quality.Scale scale(Part part, int items, double[][] means) {
		if (items < 2 || means.length == 0) {
			return new Quality.Scale(part, 0, null);
		}
		Pairs pairs = Pairs.of(means);
		int least = pairs.least();
		return new Quality.Scale(part, Quality.told(least, least), least < Quality.ENOUGH ? null : consistency(pairs));
	}

	/** Items that everybody answers alike tell nothing. */
	private static Quality.@Nullable Consistency consistency(Pairs pairs) {
		if (!Arrays.stream(pairs.correlations()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
			return null;
		}
		Alpha alpha = Alpha.ofCovariances(pairs.covariances());
		if (!Double.isFinite(alpha.value())) {
			return null;
		}
		Interval interval = alpha.interval(pairs.median(), CONFIDENCE);
		Double omega = (alpha.items() < 3) ? null : Omega.ofCorrelations(pairs.correlations()).map(Omega::total).orElse(null);
		return new Quality.Consistency(alpha.value(), interval.low(), interval.high(), pairs.median(), omega);
	}

	/**
	 * @param ratings scores of one meeting by different raters, those rated once among them
	 * @param persons whose meetings they were
	 */
	static Quality.Agreement agreement(List<List<Double>> ratings, int persons) {
		List<double[]> units = ratings.stream()
			.filter(it -> it.size() > 1)
			.map(it -> it.stream().mapToDouble(score -> score).toArray())
			.toList();
		if (units.size() < Quality.ENOUGH || persons < Quality.SPOKEN_OF) {
			return new Quality.Agreement(Quality.told(units.size(), persons), null);
		}
		Icc icc = Icc.of(units.stream().map(it -> Arrays.copyOf(it, 2)).toArray(double[][]::new));
		Interval interval = Krippendorff.INTERVAL.interval(units, CONFIDENCE, SAMPLES, new Random(SEED));
		Quality.Found found = new Quality.Found(Krippendorff.INTERVAL.alpha(units), interval.low(), interval.high(),
				Krippendorff.ORDINAL.alpha(units), icc.single(), icc.mean());
		boolean told = Stream.of(found.alpha(), found.low(), found.ranks(), found.one(), found.two()).allMatch(Double::isFinite);
		return new Quality.Agreement(units.size(), told ? found : null);
	}

	private static int median(List<List<Double>> scores) {
		return (int) Median.of(scores.stream().mapToDouble(List::size).toArray());
	}
}
