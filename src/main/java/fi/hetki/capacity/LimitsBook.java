package fi.hetki.capacity;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LimitsBook extends ListCrudRepository<Limits, UUID> {

	/** As the firm has set them, or as they are at first. */
	default Limits now() {
		return findById(Limits.ID).orElseGet(Limits::new);
	}
}
