package fi.hetki.coaching;

import fi.hetki.coaching.TeamShared.Row;
import fi.hetki.coaching.TeamUnits.Unit;
import fi.hetki.leads.LeadScope;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Assessor;
import fi.hetki.rubric.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people chose to show of their own meetings, meeting by meeting and without a name beside it. */
@Service
@Transactional(readOnly = true)
class TeamVoices {

	private static final Duration LATELY = Duration.ofDays(60);

	private static final Limit FEW = Limit.of(5);

	private final TeamShared shared;

	private final LeadScope scope;

	private final Assessor assessor;

	private final Clock clock;

	TeamVoices(TeamShared shared, LeadScope scope, Assessor assessor, Clock clock) {
		this.shared = shared;
		this.scope = scope;
		this.assessor = assessor;
		this.clock = clock;
	}

	/** The latest few that stand on leads which she sees as well. */
	public List<Voice> of(Unit unit, SignedIn me) {
		Set<UUID> desks = this.scope.teams(me);
		List<Row> rows = (desks.isEmpty() || unit.people().isEmpty()) ? List.of()
				: this.shared.of(desks, unit.people(), this.clock.instant().minus(LATELY), FEW);
		return rows.stream()
			.flatMap(row -> this.assessor.sharedOf(row.moment()).map(it -> new Voice(row.lead(), row.at(), it)).stream())
			.toList();
	}

	record Voice(UUID lead, Instant at, Verdict verdict) {
	}
}
