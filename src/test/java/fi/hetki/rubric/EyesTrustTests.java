package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.statistics.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EyesTrustTests {

	@Test
	void fourSourcesAreWeighedLikeTheOracle() {
		Oracle oracle = Oracle.of("evidence.combination");
		List<Evidence> observed = new ArrayList<>();
		for (Source source : Source.values()) {
			var seen = oracle.data().get("observed").get(key(source));
			Evidence evidence = EyesTrust.evidence(source, seen.get("n").asInt(), seen.get("mean").asDouble());
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
		Evidence.Together alone = EyesTrust.together(List.of(EyesTrust.evidence(Source.SELF, 100, 100)));
		assertThat(alone.level()).isCloseTo(70 + 0.2 * 23, within(0.2));
		assertThat(Math.sqrt(alone.variance())).isCloseTo(9.8, within(0.05));
	}

	private static double weight(Source source, int moments) {
		return EyesTrust.evidence(source, moments, 70).weight();
	}

	private static String key(Source source) {
		return source.name().toLowerCase(Locale.ROOT);
	}
}
