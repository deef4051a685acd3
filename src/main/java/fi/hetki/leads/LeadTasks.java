package fi.hetki.leads;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface LeadTasks extends ListCrudRepository<LeadTask, UUID> {

	List<LeadTask> findByLeadIdOrderByCreatedAtAscIdAsc(UUID leadId);

	List<LeadTask> findByLeadIdInOrderByCreatedAtAscIdAsc(Collection<UUID> leads);

	Optional<LeadTask> findByIdAndLeadIdIn(UUID id, Collection<UUID> leads);
}
