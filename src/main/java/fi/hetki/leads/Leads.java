package fi.hetki.leads;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Leads extends ListCrudRepository<Lead, UUID> {

	List<Lead> findByMomentIdOrderById(UUID momentId);

	Optional<Lead> findByMatchId(UUID matchId);

	/** The leads in which the needs of a moment are looked after. */
	@Query("select distinct coalesce(l.mergedInto, l.id) from Lead l where l.momentId = :moment")
	List<UUID> lookingAfter(UUID moment);

	@Query("select l.id from Lead l where l.customerId = :customer and l.stage <> fi.hetki.leads.LeadStage.CLOSED")
	List<UUID> openOf(UUID customer);

	/** Whatever the lead was read as: what else is written of it comes after what others have begun to write. */
	@Query(nativeQuery = true, value = "select 1 from lead where id = :id for update")
	Optional<Integer> meetAt(UUID id);

	/** Nobody else changes these until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Lead l where l.id in :ids order by l.id")
	List<Lead> lockAll(Collection<UUID> ids);

	/** The same, and what was merged into them: in one order, whoever asks. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Lead l where l.id in :ids or l.mergedInto in :ids order by l.id")
	List<Lead> lockWithJoined(Collection<UUID> ids);

	/** What was merged into one of these. */
	List<Lead> findByMergedIntoInOrderByOpenedAtAscIdAsc(Collection<UUID> kept);

	/** What somebody works, which nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Lead l where l.assigneeId = :person and l.stage in :stages order by l.id")
	List<Lead> lockAllOf(UUID person, Collection<LeadStage> stages);

	List<Lead> findByAssigneeIdAndStageIn(UUID assigneeId, Collection<LeadStage> stages);

	@Query("select l.assigneeId, count(l) from Lead l where l.assigneeId in :people and l.stage in :stages group by l.assigneeId")
	List<Object[]> countByAssignee(Collection<UUID> people, Collection<LeadStage> stages);

	/** How many are open, counted no further than to a thousand. */
	@Query(nativeQuery = true,
			value = "select count(*) from (select 1 from lead where team_id in (:teams) and stage <> 'CLOSED' limit 1000) counted")
	long countOpen(Collection<UUID> teams);

	List<Lead> findByCustomerId(UUID customerId);

	/** Which of these moments have a lead with one of these teams. */
	@Query("select distinct l.momentId from Lead l where l.teamId in :teams and l.momentId in :moments")
	Set<UUID> momentsIn(Collection<UUID> teams, Collection<UUID> moments);

	/** What somebody noticed, newest first. */
	@Query("select l from Lead l where l.noticedBy = :person order by coalesce(l.closure.at, l.openedAt) desc, l.id desc")
	List<Lead> noticedBy(UUID person, Limit limit);

	/** Newest first. */
	@Query("select l from Lead l where l.customerId = :customer and l.id <> :but and l.teamId in :teams order by l.openedAt desc, l.id desc")
	List<Lead> othersOf(UUID customer, UUID but, Collection<UUID> teams, Limit limit);

	/** What was merged into another lead ended as that one did, once it has. */
	@Query("""
			select coalesce(k.closure.outcome, l.closure.outcome), count(l) from Lead l left join Lead k on k.id = l.mergedInto
			where l.noticedBy = :person and l.openedAt >= :since group by coalesce(k.closure.outcome, l.closure.outcome)""")
	List<Object[]> outcomesOf(UUID person, Instant since);
}
