package fi.hetki.exchange;

import fi.hetki.catalogue.EditOffering;
import fi.hetki.catalogue.Vat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How value added tax stands to the prices. */
@Schema(name = "Vat")
record Taxed(@Nullable @Schema(description = "Whether the prices contain it") Boolean included,
		@Nullable @Schema(description = "0 to 100, at most one decimal") BigDecimal percent) {

	static Taxed of(Vat it) {
		return new Taxed(it.included(), it.percent());
	}

	EditOffering.Taxed form(Reading reading) {
		return new EditOffering.Taxed((this.included != null) ? this.included.toString() : null,
				reading.number("vat.percent", this.percent));
	}
}
