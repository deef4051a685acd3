package fi.hetki.leads;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LeadEntries extends JpaRepository<LeadEntry, UUID> {

	List<LeadEntry> findByLeadIdOrderByAtTimeAscIdAsc(UUID leadId);

	List<LeadEntry> findByLeadIdInOrderByAtTimeAscIdAsc(Collection<UUID> leads);

	Optional<LeadEntry> findFirstByLeadIdOrderByAtTimeDescIdDesc(UUID leadId);

	List<LeadEntry> findByLeadIdInAndKindInOrderByAtTimeAscIdAsc(Collection<UUID> leads, Collection<LeadEntry.Kind> kinds);
}
