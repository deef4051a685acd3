package fi.hetki.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerMerges extends ListCrudRepository<CustomerMerge, UUID> {

	/** Those that made this customer what it is, newest first. */
	@Query("select m from CustomerMerge m where m.keptId = :kept and m.undoneAt is null and m.mergedAt > :since order by m.mergedAt desc, m.id desc")
	List<CustomerMerge> undoable(UUID kept, Instant since);

	@Query("select m from CustomerMerge m where m.keptId = :kept and m.goneId = :gone and m.undoneAt is null")
	Optional<CustomerMerge> standing(UUID kept, UUID gone);
}
