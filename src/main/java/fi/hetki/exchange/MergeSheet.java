package fi.hetki.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who goes into the customer of the address, and what of her is right. */
@Schema(name = "MergeCustomers", example = """
		{"version": 3, "other": "0199c1a2-0000-7000-8000-000000000001", "otherVersion": 0, "fromOther": ["phone"]}""")
record MergeSheet(@Nullable @Schema(description = "Of the customer that stays, as you had it before you") Integer version,
		@Nullable @Schema(description = "The customer that goes") UUID other, @Nullable Integer otherVersion,
		@Nullable @Schema(description = "Fields in which the other one is right: name, kind, contact, phone, email, business_id, language, city, since") List<String> fromOther) {

	/** @param merge by which it can be undone for 30 days */
	@Schema(name = "MergedCustomers")
	record Merged(UUID merge, CustomerSheet customer) {
	}
}
