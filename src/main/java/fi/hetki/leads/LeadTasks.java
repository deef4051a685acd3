package fi.hetki.leads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LeadTasks extends ListCrudRepository<LeadTask, UUID> {

	List<LeadTask> findByLeadIdOrderByCreatedAtAscIdAsc(UUID leadId);

	Optional<LeadTask> findByIdAndLeadId(UUID id, UUID leadId);
}
