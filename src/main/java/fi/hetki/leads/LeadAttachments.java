package fi.hetki.leads;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LeadAttachments extends ListCrudRepository<LeadAttachment, UUID> {

	List<LeadAttachment> findByLeadIdInOrderByAddedAtAscIdAsc(Collection<UUID> leads);

	Optional<LeadAttachment> findByIdAndLeadIdIn(UUID id, Collection<UUID> leads);

	@Query("select distinct a.sha256 from LeadAttachment a where a.sha256 in :hashes")
	Set<String> referred(Collection<String> hashes);
}
