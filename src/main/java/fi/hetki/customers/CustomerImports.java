package fi.hetki.customers;

import fi.hetki.tables.Batch;
import fi.hetki.tables.Batches;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface CustomerImports extends Batches<CustomerImport> {

	List<CustomerImport> findTop20ByStateInAndFailedFalseAndAttemptLessThanAndAliveAtBeforeOrderByAliveAt(Collection<Batch.State> states, int most,
			Instant before);
}
