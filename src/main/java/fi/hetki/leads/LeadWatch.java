package fi.hetki.leads;

import fi.hetki.matching.Matches;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says once of each deadline that it is near and that it is over, ends the wait for a customer, and passes on what nobody
 * does. Each lead is looked at by itself, its row locked, so two nodes at once do everything once.
 */
@Component
class LeadWatch {

	private static final Logger log = LoggerFactory.getLogger(LeadWatch.class);

	private static final int BATCH = 200;

	private final JdbcClient database;

	private final EntityManager entities;

	private final Trail trail;

	private final ResponseClock response;

	private final Router router;

	private final Matches matches;

	private final TransactionTemplate transaction;

	private final Clock clock;

	LeadWatch(JdbcClient database, EntityManager entities, Trail trail, ResponseClock response, Router router, Matches matches,
			TransactionTemplate transaction, Clock clock) {
		this.database = database;
		this.entities = entities;
		this.trail = trail;
		this.response = response;
		this.router = router;
		this.matches = matches;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Looks at every lead whose time has come. One that cannot be looked at now is looked at the next time. */
	void look() {
		List<Due> due = due(Due.FIRST, BATCH);
		while (!due.isEmpty()) {
			due.forEach(it -> {
				try {
					one(it.id());
				}
				catch (RuntimeException ex) {
					log.warn("The clock of lead {} is looked at again: {}", it.id(), ex.toString());
				}
			});
			due = (due.size() < BATCH) ? List.of() : due(due.get(due.size() - 1), BATCH);
		}
	}

	/** @param after the last one of the batch before */
	List<Due> due(Due after, int most) {
		return this.database
			.sql("select watch_at, id from lead where watch_at <= :now and (watch_at, id) > (:at, :last) order by watch_at, id limit :most")
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("at", after.at())
			.param("last", after.id())
			.param("most", most)
			.query((it, row) -> new Due(it.getObject(1, OffsetDateTime.class), it.getObject(2, UUID.class)))
			.list();
	}

	void one(UUID id) {
		boolean passOn = Boolean.TRUE.equals(this.transaction.execute(status -> tell(id)));
		if (passOn) {
			this.transaction.executeWithoutResult(status -> passOn(id, status));
		}
	}

	/** @return whether somebody else is to have it */
	private boolean tell(UUID id) {
		Lead lead = this.entities.find(Lead.class, id, LockModeType.PESSIMISTIC_WRITE);
		Instant now = this.clock.instant();
		while (lead != null && lead.stage().isWorked() && lead.countdown().isOver(now)) {
			Countdown was = lead.countdown();
			if (was.isPaused()) {
				lead.ticked(was.resumed());
				write(lead, LeadEntry.Kind.RESUMED, null, was.pausedUntil());
			}
			else if (was.alarm() != Countdown.Alarm.LATE && now.isBefore(lead.dueAt())) {
				lead.ticked(was.warned(lead.dueAt()));
				write(lead, LeadEntry.Kind.WARNED, null, was.watchAt());
			}
			else if (was.alarm() != Countdown.Alarm.LATE) {
				lead.ticked(was.late(silentAt(lead)));
				write(lead, LeadEntry.Kind.LATE, null, lead.dueAt());
			}
			else if (was.escalations() == 0) {
				return true;
			}
			else {
				lead.ticked(was.escalated(now, silentAt(lead)));
				write(lead, LeadEntry.Kind.ESCALATED, null, now);
			}
		}
		return false;
	}

	/** The team's turns are locked before the lead is looked at again, as everywhere; whoever comes second finds it done. */
	private void passOn(UUID id, TransactionStatus status) {
		Lead lead = this.entities.find(Lead.class, id);
		UUID team = lead.teamId();
		UUID person = lead.assigneeId();
		RoutingDecision decision = this.router.reassign(this.matches.findById(lead.matchId()).orElseThrow(), team, person);
		this.entities.refresh(lead);
		Countdown was = lead.countdown();
		boolean silent = lead.stage().isWorked() && was.isOver(this.clock.instant()) && was.alarm() == Countdown.Alarm.LATE
				&& was.escalations() == 0 && team.equals(lead.teamId()) && Objects.equals(person, lead.assigneeId());
		if (!silent) {
			status.setRollbackOnly();
			return;
		}
		lead.passOn(decision.personId(), was.escalated(this.clock.instant(), silentAt(lead)));
		write(lead, LeadEntry.Kind.ESCALATED, decision.personId(), this.clock.instant());
	}

	private Instant silentAt(Lead lead) {
		return this.response.silentAt(lead.siteId(), lead.contactedAt() != null, this.clock.instant());
	}

	/** @param at when it came to pass, which is earlier than now where nobody was there to look */
	private void write(Lead lead, LeadEntry.Kind kind, @Nullable UUID about, @Nullable Instant at) {
		this.trail.write(new LeadEntry(lead.id(), (at != null) ? at : this.clock.instant(), null, kind).about(about));
	}

	/** A lead and when its time has come. */
	record Due(OffsetDateTime at, UUID id) {

		static final Due FIRST = new Due(OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));
	}
}
