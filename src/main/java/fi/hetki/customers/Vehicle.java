package fi.hetki.customers;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Vehicle(String model, @Nullable String plate) {

	@Override
	public String toString() {
		return (this.plate != null) ? this.model + ", " + this.plate : this.model;
	}
}
