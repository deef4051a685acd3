package fi.hetki.leads;

import fi.hetki.customers.Terms;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of leads, in pages that begin after a key and so cost the same however many there are. */
@Service
@Transactional(readOnly = true)
public class LeadInbox {

	private static final String ROW = """
			select new fi.hetki.leads.LeadRow(l.id, l.version, l.stage, l.readiness, m.words, m.note, c.name, l.offered,
				l.expectedValue, l.openedAt, l.dueAt, l.assigneeId, concat(a.firstName, ' ', a.lastName),
				concat(n.firstName, ' ', n.lastName), n.job, l.closure.outcome, l.closure.reason, l.closure.value,
				l.closure.at, l.siteId)
			from Lead l
			join Moment m on m.id = l.momentId
			join Person n on n.id = l.noticedBy
			left join Customer c on c.id = l.customerId
			left join Person a on a.id = l.assigneeId
			where l.teamId in :teams""";

	private final EntityManager entities;

	private final LeadScope scope;

	private final Clock clock;

	LeadInbox(EntityManager entities, LeadScope scope, Clock clock) {
		this.entities = entities;
		this.scope = scope;
		this.clock = clock;
	}

	/** The most urgent first; closed ones by when they were closed, newest first. */
	public List<LeadRow> list(SignedIn me, LeadFilter filter, int most) {
		Set<UUID> teams = this.scope.teams(me);
		if (teams.isEmpty()) {
			return List.of();
		}
		Conditions where = conditions(me, filter);
		boolean closed = filter.view() == LeadFilter.View.CLOSED;
		String by = closed ? "l.closure.at" : "l.dueAt";
		String than = closed ? "<" : ">";
		filter.afterTime().ifPresent(time -> where
			.and("(%1$s %2$s :time or (%1$s = :time and l.id %2$s :last))".formatted(by, than), "time", time)
			.with("last", filter.afterId()));
		String order = " order by %1$s %2$s, l.id %2$s".formatted(by, closed ? "desc" : "asc");
		TypedQuery<LeadRow> query = this.entities.createQuery(ROW + where + order, LeadRow.class);
		where.bind(query);
		return query.setParameter("teams", teams).setMaxResults(most).getResultList();
	}

	/**
	 * One lead as the lists show it.
	 * @throws NotHere where there is no such lead, or it is none of hers
	 */
	public LeadRow one(SignedIn me, UUID id) {
		Set<UUID> teams = this.scope.teams(me);
		List<LeadRow> found = teams.isEmpty() ? List.of()
				: this.entities.createQuery(ROW + " and l.id = :id", LeadRow.class)
					.setParameter("teams", teams)
					.setParameter("id", id)
					.getResultList();
		return found.stream().findFirst().orElseThrow(NotHere::new);
	}

	/** One lane of the board. */
	List<LeadRow> lane(SignedIn me, LeadFilter filter, LeadStage stage, int most) {
		Set<UUID> teams = this.scope.teams(me);
		if (teams.isEmpty()) {
			return List.of();
		}
		Conditions where = conditions(me, filter).and("l.stage = :lane", "lane", stage);
		TypedQuery<LeadRow> query = this.entities.createQuery(ROW + where + " order by l.dueAt, l.id", LeadRow.class);
		where.bind(query);
		return query.setParameter("teams", teams).setMaxResults(most).getResultList();
	}

	private Conditions conditions(SignedIn me, LeadFilter filter) {
		Conditions where = new Conditions();
		switch (filter.view()) {
			case OPEN -> where.and("l.stage in :stages", "stages", LeadStage.OPEN);
			case MINE -> where.and("l.stage in :stages", "stages", LeadStage.OPEN).and("l.assigneeId = :me", "me", me.id());
			case UNTAKEN -> where.and("l.stage = :new", "new", LeadStage.NEW);
			case READY -> where.and("l.stage in :stages", "stages", LeadStage.OPEN)
				.and("l.readiness = :ready", "ready", fi.hetki.moments.Stage.READY);
			case LATE -> where.and("l.stage in :stages", "stages", LeadStage.WORKED)
				.and("l.dueAt < :now", "now", this.clock.instant());
			case WAITING -> where.and("l.stage = :waiting", "waiting", LeadStage.WAITING);
			case CLOSED -> where.and("l.stage = :closed", "closed", LeadStage.CLOSED);
		}
		if (filter.site() != null) {
			where.and("l.siteId = :site", "site", filter.site());
		}
		if (filter.service() != null) {
			where.and("l.offeringId = :service", "service", filter.service());
		}
		if (filter.noticed() != null) {
			where.and("l.noticedBy = :noticed", "noticed", filter.noticed());
		}
		if (filter.q() != null) {
			List<String> asked = Terms.asked(filter.q());
			for (int i = 0; i < Math.min(asked.size(), 6); i++) {
				where.and("exists (select 1 from Lead x join x.terms t where x = l and t >= :from" + i + " and t < :to" + i + ")",
						"from" + i, asked.get(i))
					.with("to" + i, Terms.after(asked.get(i)));
			}
		}
		return where;
	}

	/** The time by which the clocks on a page run. */
	Instant now() {
		return this.clock.instant();
	}

	/** How many there are in each view, their value, and how many wait too long. */
	Figures figures(SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		if (teams.isEmpty()) {
			return new Figures(0, 0, 0, 0, 0, 0, BigDecimal.ZERO, Map.of());
		}
		List<Object[]> rows = this.entities.createQuery("""
				select l.stage, count(l), coalesce(sum(l.expectedValue), 0),
					sum(case when l.assigneeId = :me then 1 else 0 end),
					sum(case when l.readiness = fi.hetki.moments.Stage.READY then 1 else 0 end),
					sum(case when l.dueAt < :now then 1 else 0 end)
				from Lead l where l.teamId in :teams and l.stage in :open group by l.stage""", Object[].class)
			.setParameter("me", me.id())
			.setParameter("now", this.clock.instant())
			.setParameter("teams", teams)
			.setParameter("open", LeadStage.OPEN)
			.getResultList();
		return Figures.of(rows);
	}
}
