package fi.hetki.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Which vehicles a service is usually for. It only makes a need more or less likely; what is not known changes nothing.
 * @param yearsFrom age of the vehicle in full years, both ends included
 * @param kmFrom mileage from which it is usual
 */
@Embeddable
public record Suits(@Column(name = "suits_years_from") @Nullable Integer yearsFrom,
		@Column(name = "suits_years_to") @Nullable Integer yearsTo,
		@Column(name = "suits_km_from") @Nullable Integer kmFrom) {

	public static final Suits ANY = new Suits(null, null, null);
}
