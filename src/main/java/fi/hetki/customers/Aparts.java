package fi.hetki.customers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Aparts extends ListCrudRepository<Apart, UUID> {

	@Query("select a from Apart a where a.oneId = :customer or a.otherId = :customer")
	List<Apart> of(UUID customer);

}
