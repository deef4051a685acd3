package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IccTests {

	@Test
	void ratersWhoAgreeInEverythingHaveOne() {
		Icc icc = Icc.of(new double[][] { { 10, 10 }, { 50, 50 }, { 90, 90 } });
		assertThat(icc.single()).isEqualTo(1);
		assertThat(icc.meanOfAny()).isEqualTo(1);
	}

	@Test
	void aLenientRaterSpoilsAgreementButNotTheOrder() {
		Icc icc = Icc.of(new double[][] { { 10, 30 }, { 50, 70 }, { 70, 90 } });
		assertThat(icc.singleOfThese()).isCloseTo(1, within(1e-12));
		assertThat(icc.singleOfAny()).isLessThan(0.9);
		assertThat(icc.single()).isLessThan(icc.singleOfAny());
	}

	@Test
	void ratersWhoContradictEachOtherAreBelowZero() {
		assertThat(Icc.of(new double[][] { { 10, 90 }, { 90, 10 }, { 50, 50 } }).single()).isCloseTo(-1, within(1e-12));
	}

	@Test
	void nothingThatDiffersIsNoAgreement() {
		assertThat(Icc.of(new double[][] { { 50, 50 }, { 50, 50 } }).single()).isNaN();
	}

	@Test
	void needsTwoOfEachAndAllRatings() {
		refuses(new double[][] { { 1, 2 } });
		refuses(new double[][] { { 1 }, { 2 } });
		refuses(new double[][] { { 1, 2 }, { 3 } });
		refuses(new double[][] { { 1, 2 }, { 3, Double.NaN } });
		refuses(new double[0][]);
	}

	private static void refuses(double[][] ratings) {
		assertThatIllegalArgumentException().isThrownBy(() -> Icc.of(ratings));
	}
}
