package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.rubric.EyesEvidence.Mean;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EyesEvidenceTests {

	@Test
	void fourSourcesAreWeighedLikeTheOracle() {
		Oracle oracle = Oracle.of("evidence.combination");
		Map<Source, Mean> observed = new EnumMap<>(Source.class);
		for (Source source : Source.values()) {
			var seen = oracle.data().get("observed").get(key(source));
			observed.put(source, new Mean(seen.get("n").asInt(), seen.get("mean").asDouble()));
			assertThat(EyesEvidence.weight(source, seen.get("n").asInt()))
				.isCloseTo(oracle.expected().get("weights").get(key(source)).asDouble(), oracle.tolerance());
		}
		EyesEvidence together = EyesEvidence.of(observed);
		assertThat(together.level()).isCloseTo(oracle.number("estimate"), oracle.tolerance());
		assertThat(Math.sqrt(together.variance())).isCloseTo(oracle.number("sd"), oracle.tolerance());
	}

	@Test
	void manyOwnAnswersDoNotOutvoteAFewCustomers() {
		double self = EyesEvidence.weight(Source.SELF, 20);
		assertThat(self / (self + EyesEvidence.weight(Source.CUSTOMER, 3))).isCloseTo(0.32, within(0.005));
		assertThat(self / (self + EyesEvidence.weight(Source.CUSTOMER, 8))).isCloseTo(0.18, within(0.005));
	}

	@Test
	void ownAnswersAloneAreMostlyDrawnToTheMean() {
		EyesEvidence alone = EyesEvidence.of(Map.of(Source.SELF, new Mean(100, 100)));
		assertThat(alone.level()).isCloseTo(70 + 0.2 * 23, within(0.2));
		assertThat(Math.sqrt(alone.variance())).isCloseTo(9.8, within(0.05));
	}

	@Test
	void withoutAMomentThereIsNoWeight() {
		assertThatIllegalArgumentException().isThrownBy(() -> EyesEvidence.weight(Source.PEER, 0));
	}

	private static String key(Source source) {
		return source.name().toLowerCase(Locale.ROOT);
	}
}
