package fi.hetki.leads;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Leads extends ListCrudRepository<Lead, UUID> {

	List<Lead> findByMomentIdOrderById(UUID momentId);

	Optional<Lead> findByMatchId(UUID matchId);

	List<Lead> findByAssigneeIdAndStageIn(UUID assigneeId, Collection<LeadStage> stages);

	@Query("select l.assigneeId, count(l) from Lead l where l.assigneeId in :people and l.stage in :stages group by l.assigneeId")
	List<Object[]> countByAssignee(Collection<UUID> people, Collection<LeadStage> stages);

	@Query("select count(l) from Lead l where l.teamId in :teams and l.stage in :stages")
	long countIn(Collection<UUID> teams, Collection<LeadStage> stages);

	/** Which of these moments have a lead with one of these teams. */
	@Query("select distinct l.momentId from Lead l where l.teamId in :teams and l.momentId in :moments")
	Set<UUID> momentsIn(Collection<UUID> teams, Collection<UUID> moments);

	/** What somebody noticed, newest first. */
	@Query("select l from Lead l where l.noticedBy = :person order by coalesce(l.closure.at, l.openedAt) desc, l.id desc")
	List<Lead> noticedBy(UUID person, Limit limit);

	/** Newest first. */
	@Query("select l from Lead l where l.customerId = :customer and l.id <> :but and l.teamId in :teams order by l.openedAt desc, l.id desc")
	List<Lead> othersOf(UUID customer, UUID but, Collection<UUID> teams, Limit limit);

	@Query("select l.closure.outcome, count(l) from Lead l where l.noticedBy = :person and l.openedAt >= :since group by l.closure.outcome")
	List<Object[]> outcomesOf(UUID person, Instant since);
}
