package fi.hetki.leads;

import fi.hetki.matching.SecondLook;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where leads are worked. Each act asks first whether this person may, and whether she looked at the newest state. */
@Service
@Transactional
public class LeadDesk {

	private final LeadScope scope;

	private final Leads leads;

	private final Trail trail;

	private final NoteDesk notes;

	private final LeadTasks tasks;

	private final People people;

	private final SecondLook look;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final CustomersTurn turn;

	private final Silence silence;

	private final Clock clock;

	LeadDesk(LeadScope scope, Leads leads, Trail trail, NoteDesk notes, LeadTasks tasks, People people, SecondLook look,
			PromiseDesk promises, ResponseClock response, CustomersTurn turn, Silence silence, Clock clock) {
		this.scope = scope;
		this.leads = leads;
		this.trail = trail;
		this.notes = notes;
		this.tasks = tasks;
		this.people = people;
		this.look = look;
		this.promises = promises;
		this.response = response;
		this.turn = turn;
		this.silence = silence;
		this.clock = clock;
	}

	/**
	 * Somebody takes a lead herself.
	 * @return what it was before, where that was something else
	 */
	public Optional<LeadUndo.Step> take(UUID id, SignedIn me, int version) {
		Lead lead = this.scope.lead(id, me);
		if (isDone(lead, version, line(lead, me, LeadEntry.Kind.TAKEN)) && me.id().equals(lead.assigneeId())) {
			return Optional.empty();
		}
		mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		lead.take(staying(me));
		if (!lead.asOf(before.doneAt()).isAs(before)) {
			this.trail.write(line(lead, me, LeadEntry.Kind.TAKEN));
		}
		this.promises.seen(lead, me.id());
		return changed(before, lead);
	}

	/** Somebody hands a lead to a colleague at the same site, or of its team, who takes leads. */
	public Optional<LeadUndo.Step> handOver(UUID id, SignedIn me, UUID to, int version) {
		Lead lead = this.scope.lead(id, me);
		if (isDone(lead, version, line(lead, me, LeadEntry.Kind.HANDED).about(to)) && to.equals(lead.assigneeId())) {
			return Optional.empty();
		}
		mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		Person colleague = this.people.staying(to)
			.filter(it -> it.takesLeads() && (it.siteId().equals(lead.siteId()) || lead.teamId().equals(it.teamId())))
			.orElseThrow(NotHere::new);
		lead.handTo(colleague);
		this.trail.write(line(lead, me, LeadEntry.Kind.HANDED).about(to));
		this.promises.seen(lead, me.id());
		return changed(before, lead);
	}

	public Optional<LeadUndo.Step> moveTo(UUID id, SignedIn me, LeadStage stage, int version) {
		Lead lead = this.scope.lead(id, me);
		if (isDone(lead, version, line(lead, me, LeadEntry.Kind.MOVED).to(stage)) && lead.stage() == stage) {
			return Optional.empty();
		}
		mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		if (lead.assigneeId() == null && stage != LeadStage.NEW) {
			lead.handTo(staying(me));
		}
		this.turn.end(lead, me);
		boolean first = lead.contactedAt() == null;
		lead.moveTo(stage, this.response.nextStepDue(lead.siteId(), stage, now()));
		if (first && lead.contactedAt() != null) {
			lead.answeredAfter(this.response.open(lead.siteId(), lead.arrivedAt(), now()));
		}
		this.trail.write(line(lead, me, LeadEntry.Kind.MOVED).to(stage));
		if (lead.contactedAt() != null) {
			this.promises.told(lead, me.id());
		}
		return changed(before, lead);
	}

	/**
	 * Ends a lead. Saying the same again changes nothing.
	 * @throws Lead.AlreadyClosed where it ended in another way
	 */
	public Optional<LeadUndo.Step> close(UUID id, SignedIn me, CloseLead form, @Nullable Integer version) {
		Lead lead = this.scope.lead(id, me);
		Closure closure = form.closure(me.id(), now());
		if (lead.closure() != null && lead.closure().says(closure)) {
			return Optional.empty();
		}
		if (version != null) {
			mustBeNewest(lead, version);
		}
		LeadUndo.Step before = lead.asOf(now());
		lead.close(closure);
		this.trail.write(line(lead, me, LeadEntry.Kind.CLOSED).saying(closure.sentence()));
		this.promises.told(lead, me.id());
		closure.verdict().ifPresent(it -> this.look.turnedOut(lead.matchId(), lead.offeringId(), it));
		return changed(before, lead);
	}

	/**
	 * What was decided turned out otherwise. Saying it again changes nothing.
	 * @param why read by whoever works it, and by whoever noticed
	 * @return whether it was closed until now
	 */
	public boolean reopen(UUID id, SignedIn me, String why, int version) {
		Lead lead = this.scope.lead(id, me);
		if (lead.isOpen()) {
			return false;
		}
		mustBeNewest(lead, version);
		UUID mergedInto = lead.mergedInto();
		if (mergedInto != null) {
			this.leads.lockWithJoined(List.of(mergedInto));
		}
		boolean here = lead.assigneeId() != null && this.people.staying(lead.assigneeId()).isPresent();
		lead.reopen(here, this.response.nextStepDue(lead.siteId(), LeadStage.CONTACTED, now()));
		this.look.notYetTurnedOut(lead.matchId());
		this.trail.write(line(lead, me, LeadEntry.Kind.REOPENED).saying(why));
		if (mergedInto != null) {
			this.trail.write(new LeadEntry(mergedInto, now(), me.id(), LeadEntry.Kind.PARTED));
		}
		return true;
	}

	public void note(UUID id, SignedIn me, String text) {
		note(Entry.newId(), id, me, text);
	}

	/** @param key of the note: one that has it is written already */
	public void note(UUID key, UUID id, SignedIn me, String text) {
		this.notes.write(key, id, me, text, List.of(), null);
	}

	public void addTask(UUID id, SignedIn me, String text, @Nullable LocalDate dueOn) {
		addTask(Entry.newId(), id, me, text, dueOn);
	}

	/**
	 * Saying it again changes nothing, as long as it is to be done.
	 * @param key what the form brought along: a task that has it is planned already, and may be done by now
	 * @param dueOn the day at the site on which it is to be done; on that day the lead is due, once there was contact
	 */
	public void addTask(UUID key, UUID id, SignedIn me, String text, @Nullable LocalDate dueOn) {
		this.leads.lockAll(List.of(id));
		Lead lead = this.scope.lead(id, me);
		if (this.tasks.existsById(key) || this.tasks.findByLeadIdOrderByCreatedAtAscIdAsc(id).stream().anyMatch(it -> it.asks(text, dueOn))) {
			return;
		}
		this.tasks.save(new LeadTask(key, lead.id(), text, dueOn, me.id(), now()));
		if (dueOn != null && lead.contactedAt() != null && lead.stage().isWorked()) {
			this.turn.end(lead, me);
			lead.planFor(this.response.onDay(lead.siteId(), dueOn, now()));
		}
		this.silence.broken(lead);
		this.promises.seen(lead, me.id());
	}

	public void finishTask(UUID id, UUID task, SignedIn me, boolean done) {
		LeadTask found = this.tasks.findByIdAndLeadIdIn(task, this.scope.withJoined(this.scope.lead(id, me))).orElseThrow(NotHere::new);
		if (done && !found.isDone()) {
			found.done(me.id(), now());
		}
		else if (!done) {
			found.notDone();
		}
	}

	/** Whoever leaves at this moment gets no lead that nobody would hand on. */
	private Person staying(SignedIn me) {
		return this.people.staying(me.id()).orElseThrow(NotHere::new);
	}

	static Optional<LeadUndo.Step> changed(LeadUndo.Step before, Lead lead) {
		return lead.asOf(before.doneAt()).isAs(before) ? Optional.empty() : Optional.of(before);
	}

	/** Whether this is the last that happened to it: then it is the same request once more, and changes nothing. */
	private boolean isDone(Lead lead, int version, LeadEntry line) {
		return lead.version() != version && this.trail.endsWith(line);
	}

	static void mustBeNewest(Lead lead, int version) {
		if (lead.version() != version) {
			throw new ChangedMeanwhile();
		}
	}

	private LeadEntry line(Lead lead, SignedIn me, LeadEntry.Kind kind) {
		return new LeadEntry(lead.id(), now(), me.id(), kind);
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** Somebody else changed the lead after this person had opened it. */
	public static class ChangedMeanwhile extends RuntimeException {
	}
}
