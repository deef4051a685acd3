package fi.hetki.leads;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Promises extends ListCrudRepository<Promise, UUID> {

	/** Whatever was told was seen before, so one index finds what is owed. */
	String OVERDUE = """
			where l.teamId in :teams and l.stage in :stages and a.toldAt is null and a.seenDueAt < :now
				and (a.seenAt is null or a.toldDueAt < :now)""";

	List<Promise> findByLeadIdIn(Collection<UUID> leads);

	Optional<Promise> findByLeadId(UUID leadId);

	/** The longest overdue first. */
	@Query("""
			select new fi.hetki.leads.Owed(l.id, l.siteId, m.words, m.note, c.name, l.offered, n.firstName, n.lastName,
				a.seenAt, a.seenDueAt, a.toldDueAt)
			from Promise a join Lead l on l.id = a.leadId
			join Moment m on m.id = l.momentId
			join Person n on n.id = l.noticedBy
			left join Customer c on c.id = l.customerId
			""" + OVERDUE + " order by a.seenDueAt, a.id")
	List<Owed> overdue(Collection<UUID> teams, Collection<LeadStage> stages, Instant now, Limit limit);

	/** Counted no further than to a thousand, since every list says it. */
	@Query(nativeQuery = true, value = """
			select count(*) from (select 1 from lead_promise a join lead l on l.id = a.lead_id
				where l.team_id in (:teams) and l.stage <> 'CLOSED' and a.told_at is null and a.seen_due_at < :now
				and (a.seen_at is null or a.told_due_at < :now) limit 1000) counted""")
	long countOverdue(Collection<UUID> teams, Instant now);
}
