package fi.hetki.customers;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param firstUsed the year in which it was first used
 * @param km what it has run, as far as somebody has told
 */
@Embeddable
public record Vehicle(String model, @Nullable String plate, @Nullable Integer firstUsed, @Nullable Integer km) {

	public Vehicle(String model, @Nullable String plate) {
		this(model, plate, null, null);
	}

	/** In full years; null where it is not known. */
	public @Nullable Integer ageOn(LocalDate day) {
		return (this.firstUsed != null) ? Math.max(0, day.getYear() - this.firstUsed) : null;
	}

	@Override
	public String toString() {
		return (this.plate != null) ? this.model + ", " + this.plate : this.model;
	}
}
