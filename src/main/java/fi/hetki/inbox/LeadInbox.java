package fi.hetki.inbox;

import fi.hetki.leads.LeadScope;
import fi.hetki.leads.LeadStage;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of leads. The keys of a page are found first, on an index and after the key of the page before, so that a page
 * costs the same however many leads there are; only then are its rows read.
 */
@Service
@Transactional(readOnly = true)
public class LeadInbox {

	private static final String ROW = """
			select new fi.hetki.inbox.LeadRow(l.id, l.version, l.stage, l.readiness, m.words, m.note, c.name, l.offered,
				l.expectedValue, l.openedAt, l.dueAt, l.assigneeId, concat(a.firstName, ' ', a.lastName),
				concat(n.firstName, ' ', n.lastName), n.job, l.closure.outcome, l.closure.reason, l.closure.value,
				l.closure.at, l.siteId, l.customerKey, l.countdown.soonAt, l.countdown.pausedUntil, l.firstAnswerMinutes)
			from Lead l
			join Moment m on m.id = l.momentId
			join Person n on n.id = l.noticedBy
			left join Customer c on c.id = l.customerId
			left join Person a on a.id = l.assigneeId
			where l.teamId in :teams and l.id in :ids""";

	private final EntityManager entities;

	private final LeadFinder finder;

	private final LeadScope scope;

	private final Clock clock;

	LeadInbox(EntityManager entities, LeadFinder finder, LeadScope scope, Clock clock) {
		this.entities = entities;
		this.finder = finder;
		this.scope = scope;
		this.clock = clock;
	}

	/** The most urgent first where nothing else is asked for; closed ones by when they were closed, newest first. */
	public List<LeadRow> list(SignedIn me, LeadFilter filter, int most) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? List.of() : rows(teams, this.finder.find(me, teams, filter, most));
	}

	/** These leads, in this order; those that she may not see are left out. */
	public List<LeadRow> these(SignedIn me, List<UUID> ids) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? List.of() : rows(teams, ids);
	}

	/** Late leads with which nobody did anything, passed on meanwhile: the longest silent first. */
	public List<LeadRow> silent(SignedIn me, int most) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? List.of() : rows(teams, this.finder.silent(teams, most));
	}

	long countSilent(SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? 0 : this.finder.silent(teams, Figures.MOST).size();
	}

	/**
	 * One lead as the lists show it.
	 * @throws NotHere where there is no such lead, or it is none of hers
	 */
	public LeadRow one(SignedIn me, UUID id) {
		return these(me, List.of(id)).stream().findFirst().orElseThrow(NotHere::new);
	}

	private List<LeadRow> rows(Set<UUID> teams, List<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<UUID, LeadRow> rows = this.entities.createQuery(ROW, LeadRow.class)
			.setParameter("teams", teams)
			.setParameter("ids", ids)
			.getResultStream()
			.collect(Collectors.toMap(LeadRow::id, Function.identity()));
		return ids.stream().filter(rows::containsKey).map(rows::get).toList();
	}

	/** So many of each lane of the board, in the one that the filter names after the row that it names. */
	Map<LeadStage, List<LeadRow>> lanes(SignedIn me, LeadFilter filter, int most) {
		Set<UUID> teams = this.scope.teams(me);
		Map<LeadStage, List<UUID>> found = teams.isEmpty() ? Map.of() : this.finder.lanes(me, teams, filter, most);
		return rows(teams, found.values().stream().flatMap(List::stream).toList()).stream()
			.collect(Collectors.groupingBy(LeadRow::stage));
	}

	/** The time by which the clocks on a page run. */
	Instant now() {
		return this.clock.instant();
	}

	/** How many there are in each view, their value, and how many wait too long. */
	Figures figures(SignedIn me) {
		Map<String, LeadFilter> views = Stream.of(LeadFilter.View.values())
			.filter(it -> it != LeadFilter.View.CLOSED)
			.collect(Collectors.toMap(LeadFilter.View::name, LeadFilter::of, (one, other) -> one, LinkedHashMap::new));
		return count(me, views);
	}

	/** How many of the leads that this filter lets through stand in each lane. */
	Figures laneFigures(SignedIn me, LeadFilter filter) {
		return count(me, LeadStage.WORKED.stream().collect(Collectors.toMap(LeadStage::name, filter::inLane)));
	}

	private Figures count(SignedIn me, Map<String, LeadFilter> asked) {
		Set<UUID> teams = this.scope.teams(me);
		return new Figures(teams.isEmpty() ? Map.of() : this.finder.count(me, teams, asked));
	}
}
