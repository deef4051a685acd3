package fi.hetki.leads;

import fi.hetki.moments.Stage;
import fi.hetki.people.People;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the customer says herself about the leads of a moment, with nobody in between. Her last word counts until somebody
 * has been in touch; what is merged into another lead is answered there.
 */
@Service
@Transactional
public class CustomersWord {

	/** The gate at which a lead waits until somebody has asked what the customer meant. */
	public static final String MISUNDERSTOOD = "misunderstood";

	/** The gate at which it waits until somebody has put things right with her. */
	public static final String PULSE = "pulse";

	/** What a customer who wants to be called has settled by saying so. */
	private static final Set<String> SETTLED = Set.of(MISUNDERSTOOD, "permission");

	private final Leads leads;

	private final LeadHolds holds;

	private final Trail trail;

	private final Release release;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final People people;

	private final Clock clock;

	CustomersWord(Leads leads, LeadHolds holds, Trail trail, Release release, PromiseDesk promises, ResponseClock response, People people,
			Clock clock) {
		this.leads = leads;
		this.holds = holds;
		this.trail = trail;
		this.release = release;
		this.promises = promises;
		this.response = response;
		this.people = people;
		this.clock = clock;
	}

	/** Somebody has been in touch about one of them, or has decided: from now on people talk with each other. */
	@Transactional(readOnly = true)
	public boolean isSettled(UUID moment) {
		return this.leads.findAllById(this.leads.lookingAfter(moment))
			.stream()
			.anyMatch(it -> it.contactedAt() != null || it.closure() != null && !it.closure().isCustomers());
	}

	/** She is ready, and the time runs from now on. What waits for something else still waits. */
	public void wantsCall(UUID moment) {
		each(moment, lead -> {
			Deadline answer = this.response.answerDue(lead.siteId(), Stage.READY, Optional.empty(), now());
			hearAgain(lead, answer);
			lead.wantsCall(answer);
			write(lead, LeadEntry.Kind.CALL_ME, null);
			this.release.release(lead, SETTLED);
		});
	}

	public void notNow(UUID moment) {
		each(moment, lead -> end(lead, "later", LeadEntry.Kind.LATER));
	}

	/** What waits is ended too, whichever moment it came from; who works another need of hers is told. */
	public void never(UUID moment, @Nullable UUID customer) {
		each(moment, lead -> end(lead, "left_alone", LeadEntry.Kind.LEAVE_ALONE));
		if (customer != null) {
			this.leads.lockAll(this.leads.openOf(customer)).forEach(lead -> {
				if (lead.stage() == LeadStage.WAITING) {
					end(lead, "left_alone", LeadEntry.Kind.LEAVE_ALONE);
				}
				else {
					write(lead, LeadEntry.Kind.LEAVE_ALONE, null);
				}
			});
		}
	}

	/** @param text what she meant, in her words */
	public void misunderstood(UUID moment, @Nullable String text) {
		each(moment, lead -> {
			hearAgain(lead, this.response.answerDue(lead.siteId(), lead.readiness(), Optional.empty(), now()));
			write(lead, LeadEntry.Kind.CORRECTED, text);
			hold(lead, MISUNDERSTOOD);
		});
	}

	/** Somebody talks with her before anything is suggested. Whoever has begun already is told so. */
	public void putRight(UUID moment) {
		each(moment, lead -> {
			if (lead.isOpen() && !hold(lead, PULSE)) {
				write(lead, LeadEntry.Kind.PUT_RIGHT, null);
			}
		});
	}

	private void each(UUID moment, Consumer<Lead> act) {
		this.leads.lockAll(this.leads.lookingAfter(moment)).forEach(act);
	}

	/** Where she had ended it herself it goes on, and what it waited for it still waits for. */
	private void hearAgain(Lead lead, Deadline answer) {
		if (lead.closure() != null && lead.closure().isCustomers()) {
			lead.reopen(lead.assigneeId() != null && this.people.staying(lead.assigneeId()).isPresent(), answer);
			this.holds.findByLeadIdOrderBySetAt(lead.id()).stream().filter(LeadHold::waits).forEach(it -> {
				if (!it.queues()) {
					it.setAgain(now(), this.response.holdExpires(lead.siteId(), now()));
				}
				lead.waitAgain(it.expiresAt());
			});
		}
	}

	private void end(Lead lead, String reason, LeadEntry.Kind kind) {
		hearAgain(lead, this.response.answerDue(lead.siteId(), lead.readiness(), Optional.empty(), now()));
		if (lead.isOpen()) {
			lead.close(Closure.byCustomer(reason, now()));
			write(lead, kind, null);
			this.promises.ranOut(lead);
		}
	}

	/** @return whether it waits; it does not once somebody has begun with it */
	boolean hold(Lead lead, String gate) {
		boolean mayWait = lead.stage() == LeadStage.NEW || lead.stage() == LeadStage.WAITING;
		Optional<LeadHold> known = this.holds.findByLeadIdOrderBySetAt(lead.id()).stream().filter(it -> it.gate().equals(gate)).findFirst();
		if (mayWait && known.filter(LeadHold::waits).isEmpty()) {
			Instant expires = this.response.holdExpires(lead.siteId(), now());
			known.ifPresentOrElse(it -> it.setAgain(now(), expires),
					() -> this.holds.save(new LeadHold(lead.id(), gate, now(), expires)));
			lead.waitAgain(expires);
			write(lead, LeadEntry.Kind.HELD, null);
		}
		return mayWait;
	}

	private void write(Lead lead, LeadEntry.Kind kind, @Nullable String text) {
		this.trail.write(new LeadEntry(lead.id(), now(), null, kind).saying(text));
	}

	private Instant now() {
		return this.clock.instant();
	}
}
