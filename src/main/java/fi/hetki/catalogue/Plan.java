package fi.hetki.catalogue;

import fi.hetki.tables.Fault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do to the catalogue.
 * @param offeringId the service that it is about, or that it would make
 * @param seen what the draft said of the service when this was planned; null where there was none
 * @param former what the service was; null where there was none
 * @param wish what it would be; null where the row is faulty
 * @param changed codes of the columns in which the service would be different
 */
record Plan(Kind kind, String key, UUID offeringId, @Nullable String seen, @Nullable DescribeOffering former,
		@Nullable DescribeOffering wish, List<String> changed, List<Fault> faults) {

	/** In the order in which a person wants to look at them. */
	enum Kind {

		FAULTY, CREATE, UPDATE, UNCHANGED;

		boolean writes() {
			return this == CREATE || this == UPDATE;
		}
	}
}
