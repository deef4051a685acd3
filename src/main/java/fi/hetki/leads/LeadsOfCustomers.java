package fi.hetki.leads;

import fi.hetki.people.Names;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LeadsOfCustomers extends Repository<Lead, UUID> {

	int countByCustomerId(UUID customerId);

	@Query("select l.id from Lead l where l.customerId = :customer order by l.openedAt, l.id")
	List<UUID> idsOf(UUID customer);

	@Modifying(flushAutomatically = true)
	@Query("update versioned Lead l set l.customerId = :to where l.customerId = :from")
	void move(UUID from, UUID to);

	@Modifying(flushAutomatically = true)
	@Query("update versioned Lead l set l.customerId = :to where l.customerId = :from and l.id in :ids")
	void moveBack(Collection<UUID> ids, UUID from, UUID to);

	/** Those of these teams, newest first. */
	@Query("""
			select new fi.hetki.leads.LeadsOfCustomers$Row(l.id, l.offered, l.stage, l.closure.outcome, concat(a.firstName, ' ', a.lastName), l.openedAt)
			from Lead l left join Person a on a.id = l.assigneeId
			where l.customerId = :customer and l.teamId in :teams order by l.openedAt desc, l.id desc""")
	List<Row> of(UUID customer, Collection<UUID> teams, Limit limit);

	/** What became of the needs of a customer, by what was heard. */
	@Query("""
			select new fi.hetki.leads.LeadsOfCustomers$Followed(l.matchId,
				l.closure.outcome = fi.hetki.leads.Outcome.NOT_NOW and l.closure.reason = 'later',
				l.stage = fi.hetki.leads.LeadStage.WAITING and exists (select 1 from LeadHold h where h.leadId = l.id and h.gate = 'permission' and h.releasedAt is null))
			from Lead l where l.customerId = :customer""")
	List<Followed> followed(UUID customer);

	/**
	 * @param ended with "later"; null where it did not end
	 * @param waits for the customer's permission
	 */
	record Followed(UUID match, @Nullable Boolean ended, boolean waits) {

		boolean later() {
			return Boolean.TRUE.equals(this.ended);
		}
	}

	/** Whose leads this person has to answer then, the most urgent first. */
	@Query("""
			select l.customerId from Lead l where l.assigneeId = :person and l.stage in :stages and l.customerId is not null
			and l.dueAt >= :from and l.dueAt < :before group by l.customerId order by min(l.dueAt), l.customerId""")
	List<UUID> dueBetween(UUID person, Collection<LeadStage> stages, Instant from, Instant before, Limit limit);

	record Row(UUID id, Offered offered, LeadStage stage, @Nullable Outcome outcome, @Nullable String assignee, Instant openedAt) {

		public Names service() {
			return this.offered.name();
		}
	}
}
