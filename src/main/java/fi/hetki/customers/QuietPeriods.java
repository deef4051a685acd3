package fi.hetki.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface QuietPeriods extends ListCrudRepository<QuietPeriod, UUID> {

	List<QuietPeriod> findByCustomerIdAndQuietUntilAfter(UUID customerId, Instant now);

	List<QuietPeriod> findByCustomerIdOrderByQuietUntilDesc(UUID customerId);

	Optional<QuietPeriod> findByCustomerIdAndOfferingId(UUID customerId, UUID offeringId);
}
