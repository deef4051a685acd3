package fi.hetki.leads;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.matching.Match;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Stage;
import fi.hetki.people.Entry;
import fi.hetki.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A need that somebody noticed and the customer agreed to hear more about. Only what changed is written: the watch looks
 * at the clock while people work, and neither may write over the other.
 */
@Entity
@DynamicUpdate
public class Lead extends Entry {

	private UUID matchId;

	private UUID momentId;

	private UUID offeringId;

	@Embedded
	private Offered offered;

	private @Nullable UUID customerId;

	private UUID siteId;

	private UUID teamId;

	private @Nullable UUID assigneeId;

	private UUID noticedBy;

	@Enumerated(EnumType.STRING)
	private LeadStage stage;

	@Enumerated(EnumType.STRING)
	private @Nullable Stage readiness;

	private @Nullable BigDecimal expectedValue;

	private Instant openedAt;

	private Instant dueAt;

	private @Nullable Instant arrivedAt;

	private @Nullable Instant contactedAt;

	private @Nullable Integer firstAnswerMinutes;

	/** That time passes is no change that a colleague made. */
	@Embedded
	@OptimisticLock(excluded = true)
	private Countdown countdown = Countdown.NONE;

	@Embedded
	private @Nullable Closure closure;

	private @Nullable UUID mergedInto;

	/** That a customer is called otherwise is no change that a colleague made to her leads. */
	@Column(length = 20000)
	@OptimisticLock(excluded = true)
	private String sought = " ";

	@OptimisticLock(excluded = true)
	private String customerKey = "";

	protected Lead() {
	}

	private Lead(Match match, Moment moment, Offering offering, LeadStage stage, Instant at, LocalDate day, Instant due) {
		this.matchId = match.id();
		this.momentId = moment.id();
		this.offeringId = offering.id();
		this.customerId = moment.customerId();
		this.siteId = moment.siteId();
		this.teamId = offering.ownerTeamId();
		this.noticedBy = moment.authorId();
		this.stage = stage;
		this.readiness = moment.stage();
		this.offered = Offered.of(offering, day);
		this.expectedValue = this.offered.price();
		this.openedAt = at;
		this.dueAt = due;
	}

	/**
	 * A lead that has to wait until its holds are released.
	 * @param day at the site, whose price it keeps
	 */
	static Lead waiting(Match match, Moment moment, Offering offering, Instant at, LocalDate day, Instant expires) {
		return new Lead(match, moment, offering, LeadStage.WAITING, at, day, expires);
	}

	static Lead open(Match match, Moment moment, Offering offering, Instant at, LocalDate day) {
		return new Lead(match, moment, offering, LeadStage.NEW, at, day, at);
	}

	/** By these words it is found, and sorted by the customer's name. */
	Lead foundBy(Moment moment, @Nullable Customer customer) {
		this.sought = Sought.text(moment, this.offered.name(), customer);
		this.customerKey = Sought.key(customer);
		return this;
	}

	/** Comes to this team's desk, and to this person's where it is somebody's turn. */
	void arrive(UUID team, @Nullable UUID person, Deadline answer) {
		this.stage = LeadStage.NEW;
		this.teamId = team;
		this.assigneeId = person;
		this.arrivedAt = (this.arrivedAt != null) ? this.arrivedAt : answer.from();
		dueBy(answer);
	}

	private void dueBy(Deadline deadline) {
		this.dueAt = deadline.due();
		this.countdown = Countdown.to(deadline);
	}

	void take(Person person) {
		mustBeWorked();
		handTo(person);
		this.stage = (this.stage == LeadStage.NEW) ? LeadStage.TAKEN : this.stage;
	}

	/** The lead goes where its person works. */
	void handTo(Person person) {
		mustBeWorked();
		this.assigneeId = person.id();
		this.teamId = (person.teamId() != null && person.takesLeads()) ? person.teamId() : this.teamId;
	}

	/** Whoever had it is gone: it is somebody else's now, or waits in the team's queue; what is due stays due. */
	void passTo(@Nullable UUID person) {
		mustBeWorked();
		this.assigneeId = person;
		this.stage = (this.stage == LeadStage.TAKEN) ? LeadStage.NEW : this.stage;
	}

	/** The customer needs another service than was heard. From now on it is offered at the price of this day. */
	void turnTo(Offering other, LocalDate day) {
		mustBeWorked();
		this.offeringId = other.id();
		this.offered = Offered.of(other, day);
		this.expectedValue = this.offered.price();
	}

	/** Another desk answers the customer, as if the lead had come just now. */
	void goTo(UUID team, @Nullable UUID person, Deadline answer) {
		mustBeWorked();
		arrive(team, person, answer);
		this.contactedAt = null;
		this.firstAnswerMinutes = null;
	}

	void moveTo(LeadStage next, Deadline nextStep) {
		mustBeWorked();
		if (!next.isWorked()) {
			throw new IllegalArgumentException("A lead is closed with an outcome and waits because of a gate");
		}
		boolean contacted = next.compareTo(LeadStage.CONTACTED) >= 0;
		if (contacted) {
			this.contactedAt = (this.contactedAt != null) ? this.contactedAt : nextStep.from();
			dueBy(nextStep);
		}
		this.stage = next;
	}

	/** @param open opening time from its arrival at the desk to the first contact */
	void answeredAfter(Duration open) {
		this.firstAnswerMinutes = (int) open.toMinutes();
	}

	/** The customer hears from us first; after that the next step is due when somebody planned it. */
	void planFor(Deadline step) {
		if (this.stage.isWorked() && this.contactedAt != null) {
			dueBy(step);
		}
	}

	/**
	 * It is the customer's turn.
	 * @param left opening time that we have once she has answered
	 * @param then the deadline where she does not, counted from the end of the wait
	 */
	void waitForCustomer(Duration left, Deadline then) {
		mustBeWorked();
		this.dueAt = then.due();
		this.countdown = this.countdown.paused(left, then);
	}

	/** The customer asks to be called herself. Her answer is due from now on, and never later than it was. */
	void wantsCall(Deadline answer) {
		this.readiness = Stage.READY;
		if (this.stage.isWorked() && this.contactedAt == null && (pausedUntil() != null || answer.due().isBefore(this.dueAt))) {
			dueBy(answer);
		}
	}

	/** Something has to be put right first, and nobody has begun with it. */
	void waitAgain(Instant expires) {
		this.stage = LeadStage.WAITING;
		this.dueAt = expires;
		this.countdown = Countdown.NONE;
	}

	/** It is our turn again, before the wait was over. */
	void goOn(Deadline deadline) {
		mustBeWorked();
		dueBy(deadline);
	}

	/** Where the time has run to by itself. */
	void ticked(Countdown countdown) {
		this.countdown = countdown;
	}

	/** Somebody did something with it. */
	void touched(Instant silentAt) {
		this.countdown = this.countdown.broken(silentAt);
	}

	/**
	 * Nobody did anything: somebody else shall.
	 * @param person nobody where the team has nobody else
	 */
	void passOn(@Nullable UUID person, Countdown countdown) {
		if (person != null) {
			passTo(person);
		}
		this.countdown = countdown;
	}

	void close(Closure closure) {
		if (this.closure != null) {
			throw new AlreadyClosed();
		}
		this.closure = closure;
		this.stage = LeadStage.CLOSED;
		this.countdown = Countdown.NONE;
	}

	/**
	 * The same need is looked after in the other lead, by when either of them was to be answered.
	 * @throws AlreadyClosed where one of them is not worked
	 */
	void mergeInto(Lead kept, Closure closure) {
		kept.mustBeWorked();
		mustBeWorked();
		if (equals(kept) || this.customerId == null || !this.customerId.equals(kept.customerId)) {
			throw new IllegalArgumentException("Only two leads of one customer are one need");
		}
		if (kept.dueAt.isAfter(this.dueAt)) {
			kept.dueAt = this.dueAt;
			kept.countdown = this.countdown;
		}
		close(closure);
		this.mergedInto = kept.id();
	}

	/** What it was merged into went into that one as well. */
	void followInto(Lead kept) {
		this.mergedInto = kept.id();
	}

	/**
	 * It goes on after all, with the same person where she is still there.
	 * @throws AlreadyClosed where it ran out while it waited: what a gate asked for was never put right
	 */
	void reopen(boolean personIsHere, Deadline nextStep) {
		if (this.closure == null || this.closure.outcome() == Outcome.NOT_PURSUED) {
			throw new AlreadyClosed();
		}
		this.closure = null;
		this.mergedInto = null;
		this.assigneeId = personIsHere ? this.assigneeId : null;
		this.stage = (this.assigneeId == null) ? LeadStage.NEW : (this.contactedAt != null) ? LeadStage.CONTACTED : LeadStage.TAKEN;
		dueBy(nextStep);
	}

	/** As it is now, and as which version it will be known once it is changed. */
	LeadUndo.Step asOf(Instant at) {
		return new LeadUndo.Step(id(), version() + 1, at, this.assigneeId, this.teamId, this.stage, this.dueAt, this.contactedAt,
				this.countdown, this.mergedInto);
	}

	/** Whoever changed it took that back at once. */
	void goBackTo(LeadUndo.Step before) {
		// What the watch has said meanwhile stays said.
		boolean toldSince = this.closure == null && before.dueAt().equals(this.dueAt)
				&& this.countdown.alarm() != before.countdown().alarm();
		this.assigneeId = before.assigneeId();
		this.teamId = before.teamId();
		this.stage = before.stage();
		this.dueAt = before.dueAt();
		this.contactedAt = before.contactedAt();
		this.firstAnswerMinutes = (this.contactedAt != null) ? this.firstAnswerMinutes : null;
		this.countdown = toldSince ? this.countdown : before.countdown();
		this.mergedInto = before.mergedInto();
		this.closure = (before.stage() == LeadStage.CLOSED) ? this.closure : null;
	}

	/** She was taken for somebody else. */
	void isFor(UUID customer) {
		this.customerId = customer;
	}

	private void mustBeWorked() {
		if (!this.stage.isWorked()) {
			throw new AlreadyClosed();
		}
	}

	public UUID matchId() {
		return this.matchId;
	}

	public UUID momentId() {
		return this.momentId;
	}

	public UUID offeringId() {
		return this.offeringId;
	}

	/** The service in the wording and at the price of the day on which the lead was opened. */
	public Offered offered() {
		return this.offered;
	}

	public @Nullable UUID customerId() {
		return this.customerId;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public UUID teamId() {
		return this.teamId;
	}

	public @Nullable UUID assigneeId() {
		return this.assigneeId;
	}

	public UUID noticedBy() {
		return this.noticedBy;
	}

	public LeadStage stage() {
		return this.stage;
	}

	public @Nullable Stage readiness() {
		return this.readiness;
	}

	public @Nullable BigDecimal expectedValue() {
		return this.expectedValue;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	/** When the customer is to have heard from us, or the next step is to be taken. */
	public Instant dueAt() {
		return this.dueAt;
	}

	/** When it came to its desk, and the time began. */
	public Instant arrivedAt() {
		return (this.arrivedAt != null) ? this.arrivedAt : this.openedAt;
	}

	public @Nullable Instant contactedAt() {
		return this.contactedAt;
	}

	/** Opening time from its arrival to the first contact; nothing where there was none. */
	public @Nullable Duration firstAnswer() {
		return (this.firstAnswerMinutes != null) ? Duration.ofMinutes(this.firstAnswerMinutes) : null;
	}

	Countdown countdown() {
		return this.countdown;
	}

	/** Until when it is the customer's turn. */
	public @Nullable Instant pausedUntil() {
		return this.countdown.pausedUntil();
	}

	public @Nullable Closure closure() {
		return this.closure;
	}

	/** The lead in which the need is looked after instead. */
	public @Nullable UUID mergedInto() {
		return this.mergedInto;
	}

	public boolean isOpen() {
		return this.stage != LeadStage.CLOSED;
	}

	/** The lead is closed, or waits, and cannot be worked now. */
	public static class AlreadyClosed extends RuntimeException {
	}
}
