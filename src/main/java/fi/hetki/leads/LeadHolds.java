package fi.hetki.leads;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LeadHolds extends ListCrudRepository<LeadHold, UUID> {

	List<LeadHold> findByLeadIdOrderBySetAt(UUID leadId);

	List<LeadHold> findByLeadIdIn(Collection<UUID> leadIds);

	@Query("select distinct h.leadId from LeadHold h where h.releasedAt is null and h.expiresAt < :now and exists (select 1 from Lead l where l.id = h.leadId and l.stage = fi.hetki.leads.LeadStage.WAITING)")
	List<UUID> expired(Instant now);
}
