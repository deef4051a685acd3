package fi.hetki.matching;

import fi.hetki.catalogue.Suits;
import fi.hetki.customers.Vehicle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service is usual for what the customer drives, and what that does to the odds that she needs it. The factors
 * are a judgement, not learned: a car of the right age is a light hint, one of the wrong age a heavier doubt, and neither
 * outweighs clear words.
 */
enum VehicleFit {

	USUAL(1.5), UNKNOWN(1), UNUSUAL(1 / 3.0);

	private final double odds;

	VehicleFit(double odds) {
		this.odds = odds;
	}

	/** Of several vehicles the one that fits best counts, for nobody has said which one it is about. */
	static VehicleFit of(Suits suits, List<Vehicle> vehicles, LocalDate day) {
		return vehicles.stream().map(it -> of(suits, it, day)).min(Comparator.naturalOrder()).orElse(UNKNOWN);
	}

	private static VehicleFit of(Suits suits, Vehicle vehicle, LocalDate day) {
		Optional<VehicleFit> age = within(vehicle.ageOn(day), suits.yearsFrom(), suits.yearsTo());
		Optional<VehicleFit> run = within(vehicle.km(), suits.kmFrom(), null);
		return age.isPresent() && run.isPresent() ? worse(age.get(), run.get()) : age.or(() -> run).orElse(UNKNOWN);
	}

	private static VehicleFit worse(VehicleFit one, VehicleFit other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	/** Empty where the service sets no bounds. */
	private static Optional<VehicleFit> within(@Nullable Integer number, @Nullable Integer from, @Nullable Integer to) {
		if (from == null && to == null) {
			return Optional.empty();
		}
		if (number == null) {
			return Optional.of(UNKNOWN);
		}
		return Optional.of(((from == null || number >= from) && (to == null || number <= to)) ? USUAL : UNUSUAL);
	}

	/** The strength, 0 to 1, after its odds were multiplied. */
	double weigh(double strength) {
		return strength * this.odds / (1 - strength + strength * this.odds);
	}
}
