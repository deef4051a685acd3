package fi.hetki.leads;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Vat;
import fi.hetki.people.Names;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalogue had it on the day on which the lead was opened. That is what the customer was told, whatever
 * the service is called and costs later.
 * @param price in euros; null where it was quoted case by case
 */
@Embeddable
public record Offered(@Column(name = "offering_key") String key,
		@Embedded @AttributeOverride(name = "fi", column = @Column(name = "name_fi")) @AttributeOverride(name = "sv",
				column = @Column(name = "name_sv")) @AttributeOverride(name = "en",
						column = @Column(name = "name_en")) Names name,
		@Nullable BigDecimal price, String priceUnit, @Embedded Vat vat) {

	static Offered of(Offering it, LocalDate day) {
		return new Offered(it.key(), it.name(), it.priceOn(day), it.priceUnit(), it.vat());
	}
}
