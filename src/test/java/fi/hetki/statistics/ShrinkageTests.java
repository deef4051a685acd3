package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkageTests {

	@Test
	void keepsPartOfTheDistance() {
		assertThat(Shrinkage.pulled(90, 70, 0.25)).isEqualTo(75);
		assertThat(Shrinkage.pulled(50, 70, 0)).isEqualTo(70);
		assertThat(Shrinkage.pulled(50, 70, 1)).isEqualTo(50);
	}

	@Test
	void oneMeasurementIsAsReliableAsItIs() {
		assertThat(Shrinkage.reliability(0.2, 1)).isCloseTo(0.2, within(1e-12));
		assertThat(Shrinkage.reliability(0.2, 0)).isZero();
	}

	@Test
	void neverDrawsBeyondTheMean() {
		assertThat(Shrinkage.jamesStein(List.of(1.0, 2.0, 3.0, 4.0), 100)).isZero();
		assertThat(Shrinkage.jamesStein(List.of(2.0, 2.0, 2.0, 2.0), 1)).isZero();
	}

	@Test
	void fourValuesKeepWhatExceedsTheirNoise() {
		assertThat(Shrinkage.jamesStein(List.of(0.0, 2.0, 4.0, 6.0), 5)).isCloseTo(0.75, within(1e-12));
	}

	@Test
	void nothingIsGainedWithThree() {
		assertThatIllegalArgumentException().isThrownBy(() -> Shrinkage.jamesStein(List.of(1.0, 2.0, 3.0), 1));
	}
}
