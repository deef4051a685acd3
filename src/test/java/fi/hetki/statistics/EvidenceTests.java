package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that docs/scoring.md section 7 gives for its defaults. */
class EvidenceTests {

	@Test
	void threeCustomersAreNotOutvotedByTwentyOfOnesOwn() {
		assertThat(share(self(20), customer(3))).isCloseTo(0.32, within(0.005));
		assertThat(share(self(20), customer(8))).isCloseTo(0.18, within(0.005));
	}

	@Test
	void aHundredOfOnesOwnStillLeanOnTheMean() {
		Evidence.Together together = Evidence.together(70, 121, List.of(self(100)));
		assertThat(together.level()).isCloseTo(70 + 0.2 * (90 - 7 - 70), within(0.1));
		assertThat(Math.sqrt(together.variance())).isCloseTo(9.8, within(0.05));
	}

	@Test
	void withoutSourcesThereIsOnlyTheMean() {
		assertThat(Evidence.together(70, 121, List.of())).isEqualTo(new Evidence.Together(70, 121, List.of()));
	}

	@Test
	void withoutAMomentThereIsNoEvidence() {
		assertThatIllegalArgumentException().isThrownBy(() -> self(0));
	}

	private static double share(Evidence one, Evidence other) {
		return Evidence.together(70, 121, List.of(one, other)).shares().get(0);
	}

	private static Evidence self(int moments) {
		return new Evidence(moments, 90, 7, 22, 22);
	}

	private static Evidence customer(int moments) {
		return new Evidence(moments, 60, 0, 25, 6);
	}
}
