package fi.hetki.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LeadViews extends ListCrudRepository<LeadView, UUID> {

	long countByOwnerId(UUID ownerId);

	/** One's own and those that were shared with one of these teams. */
	@Query("select v from LeadView v left join fetch v.pinnedBy where v.ownerId = :person or v.teamId in :teams order by v.name, v.id")
	List<LeadView> seenBy(UUID person, Collection<UUID> teams);
}
