package fi.hetki.matching;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Matches extends ListCrudRepository<Match, UUID> {

	List<Match> findByMomentIdOrderByPlace(UUID momentId);

	/** Nobody else answers it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Match m where m.id = :id and m.momentId = :moment")
	Optional<Match> answering(UUID id, UUID moment);

	/** When the customer last said no to the service, as far as nobody has corrected it. */
	@Query("""
			select max(o.savedAt) from Match m join Moment o on o.id = m.momentId
			where o.customerId = :customer and m.offeringId = :offering and m.passedOnAt is null
			and m.withheld = fi.hetki.matching.Match$Why.DECLINED and m.correctedAt is null""")
	Optional<Instant> lastNo(UUID customer, UUID offering);

	/** What was heard of a customer since then, the latest first. */
	@Query("""
			select new fi.hetki.matching.Noticed(m, o.authorId, o.happenedAt, o.permission.answer)
			from Match m join Moment o on o.id = m.momentId
			where o.customerId = :customer and o.happenedAt >= :since order by o.happenedAt desc, m.id desc""")
	List<Noticed> noticedFor(UUID customer, Instant since, Limit limit);

	/** How each trigger of a site has done since then. */
	@Query("""
			select new fi.hetki.matching.TriggerRecord(h.offeringId, h.language, h.phrase, count(m),
				sum(case when m.passedOnAt is not null and (m.turnedOut is null or m.turnedOut <> fi.hetki.matching.Match$Outcome.NOT_NEEDED) then 1 else 0 end),
				sum(case when m.refusedAt is not null or m.turnedOut = fi.hetki.matching.Match$Outcome.NOT_NEEDED then 1 else 0 end))
			from Match m join m.hits h
			where h.heardAt >= :since and h.offeringId in (select o.id from Offering o where o.siteId = :site)
			group by h.offeringId, h.language, h.phrase""")
	List<TriggerRecord> records(UUID site, Instant since);
}
