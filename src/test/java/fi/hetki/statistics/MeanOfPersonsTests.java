package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanOfPersonsTests {

	/** Student’s t with four degrees of freedom: 1.533 for 80 %, 2.776 for 95 %, as in every table. */
	@Test
	void itsIntervalIsStudents() {
		MeanOfPersons mean = MeanOfPersons.of(List.of(60.0, 65.0, 70.0, 75.0, 80.0));
		assertThat(mean.persons()).isEqualTo(5);
		assertThat(mean.value()).isEqualTo(70);
		assertThat(mean.error()).isCloseTo(Math.sqrt(12.5), within(1e-12));
		assertThat(mean.interval(0.8).high() - 70).isCloseTo(1.533 * mean.error(), within(0.002));
		assertThat(70 - mean.interval(0.95).low()).isCloseTo(2.776 * mean.error(), within(0.002));
	}

	@Test
	void onePersonHasNoInterval() {
		assertThatIllegalArgumentException().isThrownBy(() -> MeanOfPersons.of(List.of(60.0)));
		assertThat(MeanOfPersons.of(List.of(60.0, 80.0)).value()).isEqualTo(70);
	}
}
