package fi.hetki.customers;

import fi.hetki.tables.Fault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list would do to the customers of a site.
 * @param customerId whom it is about, or whom it would make
 * @param former what was written of her; null for somebody new
 * @param wish what would be written; null where the row is faulty
 * @param changed codes of the columns in which she would be different
 * @param faults what has to be put right, or why it is doubtful
 * @param alike who it may be
 */
record CustomerPlan(Kind kind, UUID customerId, String name, @Nullable Listed former, @Nullable Listed wish, List<String> changed,
		List<Fault> faults, List<Lookalikes.Lookalike> alike) {

	/** In the order in which a person wants to look at them. */
	enum Kind {

		DOUBTFUL, FAULTY, CREATE, UPDATE, UNCHANGED;

		boolean writes() {
			return this == CREATE || this == UPDATE;
		}
	}

	CustomerPlan faulty(Fault fault) {
		return new CustomerPlan(Kind.FAULTY, this.customerId, this.name, this.former, null, List.of(), List.of(fault), List.of());
	}

	CustomerPlan doubtful(Fault why) {
		return new CustomerPlan(Kind.DOUBTFUL, this.customerId, this.name, null, this.wish, List.of(), List.of(why), this.alike);
	}
}
