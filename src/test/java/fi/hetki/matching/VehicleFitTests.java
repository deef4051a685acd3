package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.catalogue.Suits;
import fi.hetki.customers.Vehicle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleFitTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-17");

	private static final Suits TIMING_BELT = new Suits(5, 15, 90_000);

	@ParameterizedTest
	@CsvSource({ "2021, 90000, USUAL", "2011, 200000, USUAL", "2022, 90000, UNUSUAL", "2010, 90000, UNUSUAL",
			"2018, 89999, UNUSUAL", "2018, , UNKNOWN", ", 120000, UNKNOWN", ", , UNKNOWN", "2025, , UNUSUAL" })
	void bothEndsOfTheAgeAreIncludedAndWhatIsNotKnownChangesNothing(@Nullable Integer year, @Nullable Integer km, VehicleFit fit) {
		assertThat(VehicleFit.of(TIMING_BELT, List.of(new Vehicle("Auto", null, year, km)), TODAY)).isEqualTo(fit);
	}

	@Test
	void whereNobodySaysWhichCarTheBetterOneCounts() {
		List<Vehicle> both = List.of(new Vehicle("Uusi", null, 2026, 10), new Vehicle("Vanha", null, 2016, 150_000));
		assertThat(VehicleFit.of(TIMING_BELT, both, TODAY)).isEqualTo(VehicleFit.USUAL);
		assertThat(VehicleFit.of(TIMING_BELT, List.of(), TODAY)).isEqualTo(VehicleFit.UNKNOWN);
		assertThat(VehicleFit.of(Suits.ANY, both, TODAY)).isEqualTo(VehicleFit.UNKNOWN);
	}

	@Test
	void theOddsAreMultipliedSoThatCertainStaysCertain() {
		assertThat(VehicleFit.USUAL.weigh(0.5)).isCloseTo(0.6, within(1e-9));
		assertThat(VehicleFit.UNUSUAL.weigh(0.75)).isCloseTo(0.5, within(1e-9));
		assertThat(VehicleFit.UNKNOWN.weigh(0.42)).isCloseTo(0.42, within(1e-9));
		for (VehicleFit fit : VehicleFit.values()) {
			assertThat(fit.weigh(0)).isZero();
			assertThat(fit.weigh(1)).isEqualTo(1);
		}
	}
}
