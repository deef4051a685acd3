package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.customers.CustomerList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of customers, by name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Customers")
record CustomersAnswer(String site, List<Line> customers,
		@Nullable @Schema(description = "Send it as cursor for the next page; left out on the last one") String next) {

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "CustomerLine")
	record Line(UUID id, String name, @Nullable String phone, @Nullable String email, @Nullable String city) {

		static Line of(CustomerList.Row it) {
			return new Line(it.id(), it.name(), it.phone(), it.email(), it.city());
		}
	}
}
