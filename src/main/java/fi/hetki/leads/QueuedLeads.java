package fi.hetki.leads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What {@link Backlog} asks; each is answered from an index that holds little else. The gate is {@link fi.hetki.routing.Router#QUEUE}. */
interface QueuedLeads extends Repository<Lead, UUID> {

	@Query("select l.offeringId, count(l) from Lead l where l.siteId = :site and l.stage <> fi.hetki.leads.LeadStage.CLOSED group by l.offeringId")
	List<Object[]> open(UUID site);

	@Query("""
			select l.id, l.offeringId from LeadHold h join Lead l on l.id = h.leadId
			where h.gate = 'capacity' and h.releasedAt is null and l.stage = fi.hetki.leads.LeadStage.WAITING and l.siteId = :site
			order by l.openedAt, l.id""")
	List<Object[]> waiting(UUID site);

	@Query("select count(l) from Lead l where l.siteId = :site and l.offeringId = :offering and l.stage <> fi.hetki.leads.LeadStage.CLOSED")
	long openOf(UUID site, UUID offering);

	@Query("""
			select l.offeringId, count(l) from Lead l where l.siteId = :site and l.closure.at >= :from and l.closure.at < :until
			and l.closure.outcome in (fi.hetki.leads.Outcome.WON, fi.hetki.leads.Outcome.HELPED) group by l.offeringId""")
	List<Object[]> done(UUID site, Instant from, Instant until);

	@Query("""
			select l.id from LeadHold h join Lead l on l.id = h.leadId
			where h.gate = 'capacity' and h.releasedAt is null and l.stage = fi.hetki.leads.LeadStage.WAITING and l.offeringId = :offering
			order by l.openedAt, l.id""")
	List<UUID> waitingFor(UUID offering);

	@Query("""
			select distinct l.offeringId from LeadHold h join Lead l on l.id = h.leadId
			where h.gate = 'capacity' and h.releasedAt is null and l.stage = fi.hetki.leads.LeadStage.WAITING""")
	List<UUID> services();
}
