package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.statistics.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EyesTrustTests {

	@Test
	void fourSourcesAreWeighedLikeTheOracle() {
		Oracle oracle = Oracle.of("evidence.combination");
		List<Evidence> observed = new ArrayList<>();
		for (Source source : Source.values()) {
			var seen = oracle.data().get("observed").get(key(source));
			Evidence evidence = EyesTrust.USUAL.evidence(source, seen.get("n").asInt(), seen.get("mean").asDouble());
			assertThat(evidence.weight()).isCloseTo(oracle.expected().get("weights").get(key(source)).asDouble(), oracle.tolerance());
			observed.add(evidence);
		}
		Evidence.Together together = EyesTrust.together(observed);
		oracle.check("estimate", together.level());
		oracle.check("sd", Math.sqrt(together.variance()));
	}

	@Test
	void manyOwnAnswersDoNotOutvoteAFewCustomers() {
		double self = weight(Source.SELF, 20);
		assertThat(self / (self + weight(Source.CUSTOMER, 3))).isCloseTo(0.32, within(0.005));
		assertThat(self / (self + weight(Source.CUSTOMER, 8))).isCloseTo(0.18, within(0.005));
	}

	@Test
	void ownAnswersAloneAreMostlyDrawnToTheMean() {
		Evidence.Together alone = EyesTrust.together(List.of(EyesTrust.USUAL.evidence(Source.SELF, 100, 100)));
		assertThat(alone.level()).isCloseTo(70 + 0.2 * 23, within(0.2));
		assertThat(Math.sqrt(alone.variance())).isCloseTo(9.8, within(0.05));
	}

	@Test
	void theUsualStandsUntilThereAreEnoughMomentsOfEnoughPeople() {
		assertThat(EyesTrust.of(twice(5, 29, it -> 20.0))).isEqualTo(EyesTrust.USUAL);
		assertThat(EyesTrust.of(twice(4, 100, it -> 20.0))).isEqualTo(EyesTrust.USUAL);
		assertThat(EyesTrust.of(twice(5, 30, it -> 20.0))).isNotEqualTo(EyesTrust.USUAL);
	}

	@Test
	void whatIsSeenWeighsAsMuchAsItsMoments() {
		EyesTrust alike = EyesTrust.of(twice(5, 30, it -> 20.0));
		assertThat(alike.ownLeniency()).isCloseTo((30 * 20 + 30 * 7) / 60.0, within(1e-9));
		assertThat(alike.noise()).isCloseTo(Math.sqrt(30.0 / (25 + 30)), within(1e-9));
	}

	@Test
	void ofManyMomentsItFindsHowFarTheyAreOff() {
		Random random = new Random(7);
		EyesTrust found = EyesTrust.of(twice(60, 3000, it -> 12 + 2 * Math.hypot(22, 18) * random.nextGaussian()));
		assertThat(found.ownLeniency()).isCloseTo(12, within(3.0));
		assertThat(found.noise()).isCloseTo(2, within(0.1));
		assertThat(found.evidence(Source.PEER, 1, 70).sd()).isCloseTo(40, within(2.0));
		assertThat(found.evidence(Source.PEER, 1, 70).leniency()).isZero();
		assertThat(found.evidence(Source.CUSTOMER, 1, 70).sd()).isEqualTo(25);
	}

	/** Rated by their managers too, one person after the other. */
	private static List<EyesTrust.Twice> twice(int persons, int moments, IntToDoubleFunction difference) {
		return IntStream.range(0, moments)
			.mapToObj(it -> new EyesTrust.Twice(new UUID(0, it % persons), 50 + difference.applyAsDouble(it), 50, Source.MANAGER))
			.toList();
	}

	private static double weight(Source source, int moments) {
		return EyesTrust.USUAL.evidence(source, moments, 70).weight();
	}

	private static String key(Source source) {
		return source.name().toLowerCase(Locale.ROOT);
	}
}
