package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.statistics.Alpha;
import fi.hetki.statistics.Evidence;
import fi.hetki.statistics.Icc;
import fi.hetki.statistics.Interval;
import fi.hetki.statistics.Krippendorff;
import fi.hetki.statistics.Omega;
import fi.hetki.statistics.Pairs;
import fi.hetki.statistics.Shrinkage;
import fi.hetki.statistics.Wilson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every published or independently computed result comes out of our formulas to its tolerance; none is left unused. */
class OraclesTests {

	private final Rubric rubric = Rubric.v1();

	static List<String> ids() {
		return Oracle.ids();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void comesOut(String id) {
		Oracle oracle = Oracle.of(id);
		switch (id) {
			case "icc.shrout_fleiss_1979", "icc.wine_8x4" -> agreement(oracle);
			case "alpha.equals_icc3k", "alpha.pingouin_15x10" -> alpha(oracle);
			case "krippendorff.c_4x12", "krippendorff.wiki_3x15", "krippendorff.binary_2x10" -> krippendorff(oracle);
			case "omega.holzinger_visual", "omega.holzinger_textual", "omega.holzinger_speed" -> omegaOfAModel(oracle);
			case "omega.constructed_4", "omega.tau_equivalent_4" -> omega(oracle);
			case "shrinkage.efron_morris_raw" -> baseball(oracle);
			case "shrinkage.efron_morris_arcsine" -> baseballOnTheArcsineScale(oracle);
			case "eb.unbalanced_small" -> unbalanced(oracle);
			case "spearman_brown" -> spearmanBrown(oracle);
			case "wilson" -> wilson(oracle);
			case "evidence.combination" -> evidence(oracle);
			case "moment.form_F1" -> moment(oracle);
			case "dimension.shrink" -> dimension(oracle);
			default -> throw new AssertionError("Nobody checks " + id);
		}
	}

	private void agreement(Oracle oracle) {
		Icc icc = Icc.of(matrix(oracle.data().get("matrix")));
		Map<String, Double> values = Map.of("MSB", icc.meanBetween(), "MSW", icc.meanWithin(), "MSJ", icc.meanRaters(),
				"MSE", icc.meanError(), "ICC1", icc.single(), "ICC2", icc.singleOfAny(), "ICC3", icc.singleOfThese(),
				"ICC1k", icc.mean(), "ICC2k", icc.meanOfAny(), "ICC3k", icc.meanOfThese());
		values.forEach((name, value) -> oracle.check(name, value));
		if (oracle.expected().has("ICC1_ci95")) {
			oracle.check("ICC1_ci95", icc.interval(0.95));
		}
	}

	private void alpha(Oracle oracle) {
		double[][] answers = matrix(oracle.data().get("matrix"));
		Alpha alpha = Alpha.of(answers);
		oracle.check("alpha", alpha.value());
		assertThat(Icc.of(answers).meanOfThese()).isCloseTo(alpha.value(), oracle.tolerance());
		if (oracle.expected().has("ci95_feldt")) {
			oracle.check("ci95_feldt", alpha.interval(answers.length, 0.95));
			oracle.check("standardizedAlpha",
					Alpha.ofCovariances(Pairs.of(answers).correlations()).value());
		}
	}

	private void krippendorff(Oracle oracle) {
		List<double[]> units = List.of(matrix(oracle.data().get("units")));
		Map.of("nominal", Krippendorff.NOMINAL, "ordinal", Krippendorff.ORDINAL, "interval", Krippendorff.INTERVAL)
			.forEach((name, metric) -> {
				if (oracle.expected().has(name)) {
					oracle.check(name, metric.alpha(units));
				}
			});
	}

	private void omegaOfAModel(Oracle oracle) {
		oracle.check("omega", Omega.of(array(oracle.data().get("loadings")), array(oracle.data().get("errorVariances")),
				oracle.data().get("factorVariance").asDouble()));
	}

	private void omega(Oracle oracle) {
		double[][] correlations = matrix(oracle.data().get("correlation"));
		Omega omega = Omega.ofCorrelations(correlations).orElseThrow();
		Alpha alpha = Alpha.ofCovariances(correlations);
		oracle.check("omegaTotal", omega.total());
		oracle.check("alphaStandardized", alpha.value());
		assertThat(omega.total()).isGreaterThanOrEqualTo(alpha.value() - oracle.tolerance().value);
		if (oracle.expected().has("loadings")) {
			oracle.check("loadings", omega.loadings());
		}
	}

	private void baseball(Oracle oracle) {
		int atBats = oracle.data().get("n").asInt();
		List<Double> averages = hits(oracle).map(it -> it / atBats).boxed().toList();
		double mean = Squares.mean(averages);
		double variance = mean * (1 - mean) / atBats;
		double kept = Shrinkage.jamesStein(averages, variance);
		oracle.check("mean", mean);
		oracle.check("sigma2", variance);
		oracle.check("S", Squares.of(List.of(averages)).within());
		oracle.check("c", kept);
		oracle.check("first", Shrinkage.pulled(averages.get(0), mean, kept));
		oracle.check("last", Shrinkage.pulled(averages.get(17), mean, kept));
	}

	private void baseballOnTheArcsineScale(Oracle oracle) {
		double root = Math.sqrt(oracle.data().get("n").asDouble());
		List<Double> values = hits(oracle).map(it -> root * Math.asin(2 * it / (root * root) - 1)).boxed().toList();
		double mean = Squares.mean(values);
		double kept = Shrinkage.jamesStein(values, 1);
		oracle.check("xbar", mean);
		oracle.check("V", Squares.of(List.of(values)).within());
		oracle.check("B", 1 - kept);
		oracle.check("estimates",
				values.stream().map(it -> (Math.sin(Shrinkage.pulled(it, mean, kept) / root) + 1) / 2).toList());
	}

	private void unbalanced(Oracle oracle) {
		List<List<Double>> groups = oracle.data().get("groups").valueStream().map(Oracle::list).toList();
		Firm firm = Firm.plain(groups);
		List<Estimate> estimates = groups.stream().map(firm::estimate).toList();
		oracle.check("sigma2", firm.spread().within());
		oracle.check("tau2", firm.spread().between());
		oracle.check("n0", Squares.of(groups).size());
		oracle.check("mu", firm.mean());
		oracle.check("icc1", firm.spread().single());
		oracle.check("B", groups.stream().map(it -> firm.spread().kept(it.size())).toList());
		oracle.check("estimate", estimates.stream().map(Estimate::level).toList());
		oracle.check("sd", estimates.stream().map(it -> Math.sqrt(it.variance())).toList());
	}

	private void spearmanBrown(Oracle oracle) {
		oracle.check("values", oracle.data()
			.get("cases")
			.valueStream()
			.map(it -> Shrinkage.reliability(it.get(0).asDouble(), it.get(1).asDouble()))
			.toList());
	}

	private void wilson(Oracle oracle) {
		List<Interval> intervals = oracle.data()
			.get("cases")
			.valueStream()
			.map(it -> Wilson.interval(it.get(0).asLong(), it.get(1).asLong()))
			.toList();
		double[][] expected = matrix(oracle.expected().get("intervals"));
		IntStream.range(0, expected.length).forEach(it -> {
			assertThat(intervals.get(it).low()).isCloseTo(expected[it][0], oracle.tolerance());
			assertThat(intervals.get(it).high()).isCloseTo(expected[it][1], oracle.tolerance());
		});
	}

	private void evidence(Oracle oracle) {
		List<String> names = List.of("self", "peer", "manager", "customer");
		List<Evidence> sources = names.stream().map(it -> source(oracle.data(), it)).toList();
		JsonNode prior = oracle.data().get("prior");
		double tau = prior.get("tau").asDouble();
		Evidence.Together together = Evidence.together(prior.get("mu").asDouble(), tau * tau, sources);
		oracle.check("estimate", together.level());
		oracle.check("sd", Math.sqrt(together.variance()));
		oracle.check("naiveMeanOfAllAnswers", naive(sources, it -> it.moments() * it.mean()));
		for (int i = 0; i < names.size(); i++) {
			double weight = oracle.expected().get("weights").get(names.get(i)).asDouble();
			double share = oracle.expected().get("shares").get(names.get(i)).asDouble();
			assertThat(sources.get(i).weight()).isCloseTo(weight, oracle.tolerance());
			assertThat(together.shares().get(i)).isCloseTo(share, oracle.tolerance());
		}
	}

	private void moment(Oracle oracle) {
		List<Given> answers = oracle.data()
			.get("answers")
			.valueStream()
			.map(it -> Given.parse(it.get(0).asString(), it.get(1).asString()))
			.toList();
		oracle.check("moment", Score.of(this.rubric, answers, Map.of()).orElseThrow().moment());
		assertThat(answers).filteredOn(Given::answered)
			.extracting(it -> Score.itemScore(this.rubric.item(it.itemKey()), it.value()))
			.containsExactly(75.0, 100.0, 75.0);
	}

	private void dimension(Oracle oracle) {
		int answers = oracle.data().get("n").asInt();
		Leaning leaning = Leaning.of(answers, oracle.data().get("deviation").asDouble());
		oracle.check("B", 1 - leaning.variance() / oracle.data().get("dimensionVariance").asDouble());
		oracle.check("delta", leaning.difference());
		oracle.check("sd", Math.sqrt(leaning.variance()));
	}

	private static double naive(List<Evidence> sources, ToDoubleFunction<Evidence> sum) {
		return sources.stream().mapToDouble(sum).sum() / sources.stream().mapToInt(Evidence::moments).sum();
	}

	private static Evidence source(JsonNode data, String name) {
		JsonNode usual = data.get("parameters").get(name);
		JsonNode seen = data.get("observed").get(name);
		return new Evidence(seen.get("n").asInt(), seen.get("mean").asDouble(), usual.get("bias").asDouble(),
				usual.get("sigma").asDouble(), usual.get("omega").asDouble());
	}

	private static DoubleStream hits(Oracle oracle) {
		return Arrays.stream(array(oracle.data().get("hits")));
	}

	private static double[][] matrix(JsonNode rows) {
		return rows.valueStream().map(OraclesTests::array).toArray(double[][]::new);
	}

	private static double[] array(JsonNode row) {
		return row.valueStream().mapToDouble(it -> it.isNull() ? Double.NaN : it.asDouble()).toArray();
	}
}
