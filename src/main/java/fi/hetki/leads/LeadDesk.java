package fi.hetki.leads;

import fi.hetki.matching.SecondLook;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where leads are worked. Each act asks first whether this person may, and whether she looked at the newest state. */
@Service
@Transactional
public class LeadDesk {

	private final LeadScope scope;

	private final LeadEntries entries;

	private final LeadTasks tasks;

	private final People people;

	private final SecondLook look;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final Clock clock;

	LeadDesk(LeadScope scope, LeadEntries entries, LeadTasks tasks, People people, SecondLook look,
			PromiseDesk promises, ResponseClock response, Clock clock) {
		this.scope = scope;
		this.entries = entries;
		this.tasks = tasks;
		this.people = people;
		this.look = look;
		this.promises = promises;
		this.response = response;
		this.clock = clock;
	}

	/** Somebody takes a lead herself. */
	public void take(UUID id, SignedIn me, int version) {
		Lead lead = latest(id, me, version);
		lead.take(this.people.findById(me.id()).orElseThrow());
		write(lead, me, LeadEntry.Kind.TAKEN);
		this.promises.seen(lead, me.id());
	}

	/** Somebody hands a lead to a colleague at the same site who takes leads. */
	public void handOver(UUID id, SignedIn me, UUID to, int version) {
		Lead lead = latest(id, me, version);
		Person colleague = this.people.findById(to)
			.filter(it -> it.worksHere() && it.takesLeads() && it.siteId().equals(lead.siteId()))
			.orElseThrow(NotHere::new);
		lead.handTo(colleague);
		write(lead, me, LeadEntry.Kind.HANDED).about(to);
		this.promises.seen(lead, me.id());
	}

	public void moveTo(UUID id, SignedIn me, LeadStage stage, int version) {
		Lead lead = latest(id, me, version);
		if (lead.assigneeId() == null && stage != LeadStage.NEW) {
			lead.handTo(this.people.findById(me.id()).orElseThrow());
		}
		lead.moveTo(stage, now(), this.response.nextStepDue(lead.siteId(), now()));
		write(lead, me, LeadEntry.Kind.MOVED).to(stage);
		if (lead.contactedAt() != null) {
			this.promises.told(lead, me.id());
		}
	}

	/**
	 * Ends a lead. Saying the same again changes nothing.
	 * @throws Lead.AlreadyClosed where it ended in another way
	 */
	public void close(UUID id, SignedIn me, CloseLead form, @Nullable Integer version) {
		Lead lead = this.scope.lead(id, me);
		Closure closure = form.closure(me.id(), now());
		if (lead.closure() != null && lead.closure().says(closure)) {
			return;
		}
		if (version != null) {
			mustBeNewest(lead, version);
		}
		lead.close(closure);
		write(lead, me, LeadEntry.Kind.CLOSED).saying(closure.sentence());
		this.promises.told(lead, me.id());
		closure.verdict().ifPresent(it -> this.look.turnedOut(lead.matchId(), it));
	}

	public void note(UUID id, SignedIn me, String text) {
		Lead lead = this.scope.lead(id, me);
		write(lead, me, LeadEntry.Kind.NOTE).saying(text);
		this.promises.seen(lead, me.id());
	}

	/**
	 * @param dueOn the day at the site on which it is to be done; on that day the lead is due, once there was contact
	 */
	public void addTask(UUID id, SignedIn me, String text, @Nullable LocalDate dueOn) {
		Lead lead = this.scope.lead(id, me);
		this.tasks.save(new LeadTask(lead.id(), text, dueOn, me.id(), now()));
		if (dueOn != null) {
			lead.planFor(this.response.endOf(lead.siteId(), dueOn));
		}
		this.promises.seen(lead, me.id());
	}

	public void finishTask(UUID id, UUID task, SignedIn me, boolean done) {
		LeadTask found = this.tasks.findByIdAndLeadId(task, this.scope.lead(id, me).id()).orElseThrow(NotHere::new);
		if (done) {
			found.done(me.id(), now());
		}
		else {
			found.notDone();
		}
	}

	private Lead latest(UUID id, SignedIn me, int version) {
		Lead lead = this.scope.lead(id, me);
		mustBeNewest(lead, version);
		return lead;
	}

	private static void mustBeNewest(Lead lead, int version) {
		if (lead.version() != version) {
			throw new ChangedMeanwhile();
		}
	}

	private LeadEntry write(Lead lead, SignedIn me, LeadEntry.Kind kind) {
		return this.entries.save(new LeadEntry(lead.id(), now(), me.id(), kind));
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** Somebody else changed the lead after this person had opened it. */
	public static class ChangedMeanwhile extends RuntimeException {
	}
}
