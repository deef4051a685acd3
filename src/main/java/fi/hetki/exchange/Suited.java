package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.EditOffering;
import fi.hetki.catalogue.Suits;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which vehicles a service is usually for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Suits", description = "Which vehicles it is usually for; it only makes a need more or less likely")
record Suited(@Nullable @Schema(description = "Age in years, both ends included") Integer yearsFrom, @Nullable Integer yearsTo,
		@Nullable @Schema(description = "Mileage from which it is usual") Integer kmFrom) {

	/** Nothing where it is for all. */
	static @Nullable Suited of(Suits it) {
		return it.equals(Suits.ANY) ? null : new Suited(it.yearsFrom(), it.yearsTo(), it.kmFrom());
	}

	EditOffering.Suited form() {
		return new EditOffering.Suited(ServiceSheet.typed(this.yearsFrom), ServiceSheet.typed(this.yearsTo),
				ServiceSheet.typed(this.kmFrom));
	}
}
