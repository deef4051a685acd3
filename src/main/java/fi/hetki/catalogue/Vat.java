package fi.hetki.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How value added tax stands to the price.
 * @param included whether the price that is said contains it
 * @param percent 0 to 100, one decimal; 25.5 is the general rate in Finland
 */
@Embeddable
public record Vat(@Column(name = "vat_included") boolean included, @Column(name = "vat_percent") BigDecimal percent) {

	static final BigDecimal GENERAL = new BigDecimal("25.5");

	public Vat {
		percent = percent.setScale(1, RoundingMode.HALF_UP);
	}
}
