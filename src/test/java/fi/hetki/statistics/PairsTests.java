package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairsTests {

	private static final double NONE = Double.NaN;

	/** The third item was answered by the last three only. */
	private final Pairs pairs = Pairs.of(new double[][] { { 0, 10, NONE }, { 4, 20, 7 }, { 8, 30, 5 }, { 12, NONE, 3 } });

	@Test
	void countsWhoAnsweredBoth() {
		assertThat(this.pairs.counts()).isDeepEqualTo(new int[][] { { 4, 3, 3 }, { 3, 3, 2 }, { 3, 2, 3 } });
		assertThat(this.pairs.least()).isEqualTo(2);
		assertThat(this.pairs.median()).isEqualTo(3);
	}

	@Test
	void looksAtEachPairAmongThoseWhoAnsweredBoth() {
		assertThat(this.pairs.covariances()[0][1]).isCloseTo(40, within(1e-12));
		assertThat(this.pairs.covariances()[0][2]).isCloseTo(-8, within(1e-12));
		assertThat(this.pairs.covariances()[2][0]).isCloseTo(-8, within(1e-12));
		assertThat(this.pairs.correlations()[0][1]).isCloseTo(1, within(1e-12));
		assertThat(this.pairs.correlations()[0][2]).isCloseTo(-1, within(1e-12));
	}

	@Test
	void anItemVariesAmongAllWhoAnsweredIt() {
		assertThat(this.pairs.covariances()[0][0]).isCloseTo(80 / 3.0, within(1e-12));
		assertThat(this.pairs.correlations()[2][2]).isCloseTo(1, within(1e-12));
	}

	@Test
	void aPairThatNobodyAnsweredIsNotKnown() {
		Pairs strangers = Pairs.of(new double[][] { { 1, NONE }, { 2, NONE }, { NONE, 3 }, { NONE, 5 } });
		assertThat(strangers.least()).isZero();
		assertThat(strangers.covariances()[0][1]).isNaN();
		assertThat(strangers.correlations()[1][0]).isNaN();
		assertThatIllegalArgumentException().isThrownBy(() -> Alpha.ofCovariances(strangers.covariances()));
	}

	@Test
	void anItemThatAllAnswerAlikeGoesWithNothing() {
		assertThat(Pairs.of(new double[][] { { 1, 3 }, { 2, 3 } }).correlations()[0][1]).isNaN();
	}

	@Test
	void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
		assertThat(Median.of(new double[] { 9, 1, 4, 2 })).isEqualTo(3);
		assertThat(Median.of(new double[] { 9, 1, 4 })).isEqualTo(4);
		assertThat(Median.of(new double[0])).isNaN();
	}

	@Test
	void needsTwoItems() {
		assertThatIllegalArgumentException().isThrownBy(() -> Pairs.of(new double[][] { { 1 }, { 2 } }));
		assertThatIllegalArgumentException().isThrownBy(() -> Pairs.of(new double[0][]));
	}
}
