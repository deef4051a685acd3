package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.statistics.Correlation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of docs/scoring.md section 14, simulated anew: invented people whose true level is known. It shows that the
 * arithmetic does under its own assumptions what it promises, and nothing about real people.
 */
class SimulationTests {

	private static final int FIRMS = 24;

	private static final int ITEMS = 24;

	private static final double MIDDLE = 68;

	private static final double MOMENT_SD = 13;

	private static final double ANSWER_SD = 26;

	private final List<Double> truths = new ArrayList<>();

	private final List<Double> raw = new ArrayList<>();

	private final List<Estimate> estimates = new ArrayList<>();

	private int persons = 60;

	private double icc;

	/** ICC(1), errors of the raw and of the shrunk mean, what the plain band holds, and likeness with the truth. */
	@ParameterizedTest
	@CsvSource({ "6, .24, 6.9, 5.8, .76, .80", "10, .25, 5.3, 4.5, .79, .87", "16, .23, 4.2, 3.8, .79, .91",
			"24, .24, 3.4, 3.3, .78, .94" })
	void comesOutAsInTheTable(int moments, double single, double rawError, double error, double plain, double likeness) {
		simulate(moments, Firm::plain);
		assertThat(held(it -> 1 + 0.6 / it.moments())).as("plain bands, widened").isCloseTo(0.80, within(0.03));
		assertThat(held(it -> 1.0)).as("plain bands").isCloseTo(plain, within(0.03));
		assertThat(this.icc / FIRMS).as("ICC(1)").isCloseTo(single, within(0.04));
		assertThat(error(this.raw)).as("error of raw means").isCloseTo(rawError, within(0.4));
		assertThat(error(levels())).as("error of shrunk means").isCloseTo(error, within(0.4));
		assertThat(error(levels())).as("shrinking helps").isLessThan(error(this.raw));
		assertThat(likeness()).as("likeness with the truth").isCloseTo(likeness, within(0.03));
	}

	@ParameterizedTest
	@CsvSource({ "3, .21, 9.4, 6.9, .68" })
	void threeMomentsShowNothingYetAndShrinkingHelpsThemMost(int moments, double single, double rawError, double error,
			double likeness) {
		simulate(moments, Firm::plain);
		assertThat(this.icc / FIRMS).isCloseTo(single, within(0.03));
		assertThat(error(this.raw)).isCloseTo(rawError, within(0.5));
		assertThat(error(levels())).isCloseTo(error, within(0.5)).isLessThan(0.75 * error(this.raw));
		assertThat(likeness()).isCloseTo(likeness, within(0.03));
		assertThat(this.estimates).allMatch(it -> it.band().isEmpty());
	}

	/** Parameters that lean on the usual values need no widening. */
	@ParameterizedTest
	@ValueSource(ints = { 5, 6, 10, 16, 24 })
	void bandsAsShownHoldFourTimesOutOfFive(int moments) {
		simulate(moments, Firm::stabilised);
		assertThat(held(it -> 1.0)).isCloseTo(0.80, within(0.03));
		assertThat(error(levels())).isLessThan(error(this.raw));
	}

	/** The usual values stand for people whose meetings differ more than these (22 points instead of 17). */
	@ParameterizedTest
	@ValueSource(ints = { 6, 16 })
	void inAFirmOfTwelveTheyErrOnTheCarefulSide(int moments) {
		this.persons = 12;
		simulate(moments, Firm::stabilised);
		assertThat(held(it -> 1.0)).isBetween(0.79, 0.92);
	}

	private void simulate(int moments, Function<List<List<Double>>, Firm> firms) {
		IntStream.range(0, FIRMS).forEach(seed -> simulate(moments, new Random(1000L * moments + seed), firms));
	}

	private void simulate(int moments, Random random, Function<List<List<Double>>, Firm> firms) {
		double[] items = normal(ITEMS, 8, random);
		List<double[]> people = IntStream.range(0, this.persons).mapToObj(it -> person(items, random)).toList();
		List<List<List<Answer>>> answers = people.stream().map(it -> answers(it, moments, random)).toList();
		double[] offsets = offsets(answers);
		List<List<Double>> scores = answers.stream().map(it -> it.stream().map(m -> score(m, offsets)).toList()).toList();
		Firm firm = firms.apply(scores);
		this.icc += Spread.plain(Squares.of(scores)).single();
		scores.forEach(it -> this.raw.add(Squares.mean(it)));
		scores.forEach(it -> this.estimates.add(firm.estimate(it)));
		people.forEach(it -> this.truths.add(Arrays.stream(it).map(SimulationTests::inTheLongRun).average().orElseThrow()));
	}

	/** How she meets each item, before the moment and the answering add their noise. */
	private static double[] person(double[] items, Random random) {
		double level = MIDDLE + 11 * random.nextGaussian();
		double[] dimensions = normal(6, 6, random);
		return IntStream.range(0, ITEMS).mapToDouble(it -> level + dimensions[it % 6] + items[it]).toArray();
	}

	private static List<List<Answer>> answers(double[] person, int moments, Random random) {
		List<Integer> items = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
		List<List<Answer>> answers = new ArrayList<>();
		while (answers.size() < moments) {
			Collections.shuffle(items, random);
			double moment = MOMENT_SD * random.nextGaussian();
			List<Answer> given = items.subList(0, 4)
				.stream()
				.filter(it -> random.nextDouble() >= 0.12)
				.map(it -> new Answer(it, step(person[it] + moment + ANSWER_SD * random.nextGaussian())))
				.toList();
			if (given.size() > 1) {
				answers.add(given);
			}
		}
		return answers;
	}

	/** To the nearest of 0, 25, 50, 75 and 100. */
	private static double step(double value) {
		return 25 * Math.max(0, Math.min(4, Math.round(value / 25)));
	}

	/** What {@link #step} makes of a level in the long run: the ends of the scale cut the truth as well. */
	private static double inTheLongRun(double level) {
		NormalDistribution noise = new NormalDistribution(level, Math.hypot(MOMENT_SD, ANSWER_SD));
		return IntStream.range(0, 4).mapToDouble(it -> 25 * (1 - noise.cumulativeProbability(25 * it + 12.5))).sum();
	}

	/** Section 3. */
	private static double[] offsets(List<List<List<Answer>>> answers) {
		double[] sums = new double[ITEMS];
		int[] counts = new int[ITEMS];
		answers.stream().flatMap(List::stream).flatMap(List::stream).forEach(it -> {
			sums[it.item] += it.value;
			counts[it.item]++;
		});
		double grand = Arrays.stream(sums).sum() / Arrays.stream(counts).sum();
		return IntStream.range(0, ITEMS)
			.mapToDouble(it -> counts[it] < 30 ? 0 : (sums[it] + 30 * grand) / (counts[it] + 30) - grand)
			.toArray();
	}

	private static double score(List<Answer> answers, double[] offsets) {
		return answers.stream().mapToDouble(it -> it.value - offsets[it.item]).average().orElseThrow();
	}

	private double held(Function<Estimate, Double> widening) {
		return IntStream.range(0, this.truths.size())
			.filter(it -> holds(this.estimates.get(it), widening, this.truths.get(it)))
			.count() / (double) this.truths.size();
	}

	private static boolean holds(Estimate estimate, Function<Estimate, Double> widening, double truth) {
		double half = Band.Z * Math.sqrt(estimate.variance()) * widening.apply(estimate);
		return Math.abs(estimate.level() - truth) <= half;
	}

	private List<Double> levels() {
		return this.estimates.stream().map(Estimate::level).toList();
	}

	private double likeness() {
		return Correlation.of(levels().stream().mapToDouble(it -> it).toArray(),
				this.truths.stream().mapToDouble(it -> it).toArray());
	}

	private double error(List<Double> found) {
		return Math.sqrt(IntStream.range(0, found.size())
			.mapToDouble(it -> Math.pow(found.get(it) - this.truths.get(it), 2))
			.average()
			.orElseThrow());
	}

	private static double[] normal(int count, double sd, Random random) {
		return IntStream.range(0, count).mapToDouble(it -> sd * random.nextGaussian()).toArray();
	}

	private record Answer(int item, double value) {
	}
}
