package fi.hetki.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface GoldenMoments extends ListCrudRepository<Golden, UUID> {

	List<Golden> findBySiteIdOrderById(UUID siteId);

	List<Golden> findByOfferingIdOrderById(UUID offeringId);

	void deleteByOfferingId(UUID offeringId);
}
