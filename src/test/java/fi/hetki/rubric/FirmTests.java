package fi.hetki.rubric;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FirmTests {

	@Test
	void plainFormReproducesTheUnbalancedExample() {
		Oracle oracle = Oracle.of("eb.unbalanced_small");
		List<List<Double>> groups = oracle.data().get("groups").valueStream().map(Oracle::list).toList();
		Firm firm = Firm.plain(groups);
		assertThat(firm.spread().within()).isCloseTo(oracle.number("sigma2"), oracle.tolerance());
		assertThat(firm.spread().between()).isCloseTo(oracle.number("tau2"), oracle.tolerance());
		assertThat(Squares.of(groups).size()).isCloseTo(oracle.number("n0"), oracle.tolerance());
		assertThat(firm.mean()).isCloseTo(oracle.number("mu"), oracle.tolerance());
		assertThat(firm.spread().single()).isCloseTo(oracle.number("icc1"), oracle.tolerance());
		for (int i = 0; i < groups.size(); i++) {
			Estimate estimate = firm.estimate(groups.get(i));
			assertThat(firm.spread().kept(groups.get(i).size()))
				.isCloseTo(oracle.numbers("B").get(i), oracle.tolerance());
			assertThat(estimate.level()).isCloseTo(oracle.numbers("estimate").get(i), oracle.tolerance());
			assertThat(Math.sqrt(estimate.variance())).isCloseTo(oracle.numbers("sd").get(i), oracle.tolerance());
		}
	}

	/**
	 * Each player is a person with 45 moments that hit or miss. Efron and Morris take the binomial variance of all
	 * times at bat and k-3 where the analysis of variance has k-1; the same sums must lead to their figures.
	 */
	@Test
	void theBaseballPlayersOfEfronAndMorrisComeOutAsPublished() {
		Oracle oracle = Oracle.of("shrinkage.efron_morris_raw");
		int atBats = oracle.data().get("n").asInt();
		List<List<Double>> players = hits(oracle).map(it -> season(it, atBats)).toList();
		Squares squares = Squares.of(players);
		double between = squares.meanBetween() * (players.size() - 1);
		double variance = (squares.within() + between) / squares.moments() / atBats;
		double kept = 1 - (players.size() - 3) * variance / (between / atBats);
		assertThat(Firm.plain(players).mean()).isCloseTo(oracle.number("mean"), oracle.tolerance());
		assertThat(variance).isCloseTo(oracle.number("sigma2"), oracle.tolerance());
		assertThat(between / atBats).isCloseTo(oracle.number("S"), oracle.tolerance());
		assertThat(kept).isCloseTo(oracle.number("c"), oracle.tolerance());
		double mean = oracle.number("mean");
		assertThat(Firm.pulled(18.0 / 45, mean, kept)).isCloseTo(oracle.number("first"), oracle.tolerance());
		assertThat(Firm.pulled(7.0 / 45, mean, kept)).isCloseTo(oracle.number("last"), oracle.tolerance());
	}

	@Test
	void theBaseballPlayersOnTheArcsineScaleToo() {
		Oracle oracle = Oracle.of("shrinkage.efron_morris_arcsine");
		double root = Math.sqrt(oracle.data().get("n").asDouble());
		List<Double> values = hits(oracle).map(it -> root * Math.asin(2 * it / (root * root) - 1)).toList();
		double mean = Squares.mean(values);
		double distance = Squares.of(List.of(values)).within();
		double lost = (values.size() - 3) / distance;
		assertThat(mean).isCloseTo(oracle.number("xbar"), oracle.tolerance());
		assertThat(distance).isCloseTo(oracle.number("V"), oracle.tolerance());
		assertThat(lost).isCloseTo(oracle.number("B"), oracle.tolerance());
		for (int i = 0; i < values.size(); i++) {
			double average = (Math.sin(Firm.pulled(values.get(i), mean, 1 - lost) / root) + 1) / 2;
			assertThat(average).isCloseTo(oracle.numbers("estimates").get(i), oracle.tolerance());
		}
	}

	@Test
	void plainFormNeedsTwoPersonsAndASecondMoment() {
		assertThatIllegalArgumentException().isThrownBy(() -> Firm.plain(List.of(List.of(60.0, 70.0))));
		assertThatIllegalArgumentException().isThrownBy(() -> Firm.plain(List.of(List.of(60.0), List.of(70.0))));
	}

	@Test
	void aSmallFirmLeansOnTheUsualValues() {
		Firm firm = Firm.stabilised(List.of(List.of(20.0)));
		assertThat(firm.mean()).isEqualTo(70);
		assertThat(firm.spread()).isEqualTo(new Spread(484, 121));
		assertThat(firm.spread().single()).isCloseTo(0.2, within(1e-9));
	}

	@Test
	void aLargeFirmFindsItsOwnMeanAndSpread() {
		List<List<Double>> scores = IntStream.range(0, 1000).mapToObj(it -> around(40 + 20 * (it % 2))).toList();
		Firm firm = Firm.stabilised(scores);
		assertThat(firm.mean()).isCloseTo(50, within(0.001));
		assertThat(Math.sqrt(firm.spread().between())).isCloseTo(10, within(0.5));
		assertThat(Math.sqrt(firm.spread().within())).isCloseTo(Math.sqrt((48_400 + 150_000) / 5_100.0), within(1e-9));
	}

	@Test
	void somebodyWithoutMomentsChangesNothing() {
		List<List<Double>> scores = List.of(List.of(50.0, 70.0), List.of(80.0, 60.0));
		List<List<Double>> withNewcomer = Stream.concat(scores.stream(), Stream.of(List.<Double>of())).toList();
		assertThat(Firm.stabilised(withNewcomer)).isEqualTo(Firm.stabilised(scores));
	}

	private static Stream<Double> hits(Oracle oracle) {
		return Oracle.list(oracle.data().get("hits")).stream();
	}

	private static List<Double> season(double hits, int atBats) {
		return IntStream.range(0, atBats).mapToObj(it -> it < hits ? 1.0 : 0.0).toList();
	}

	private static List<Double> around(double level) {
		return List.of(level - 5, level + 5, level - 5, level + 5, level - 5, level + 5);
	}
}
