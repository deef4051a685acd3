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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A need that somebody noticed and the customer agreed to hear more about. */
@Entity
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

	private @Nullable Instant contactedAt;

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
	void arrive(UUID team, @Nullable UUID person, Instant due) {
		this.stage = LeadStage.NEW;
		this.teamId = team;
		this.assigneeId = person;
		this.dueAt = due;
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
	void goTo(UUID team, @Nullable UUID person, Instant due) {
		mustBeWorked();
		arrive(team, person, due);
		this.contactedAt = null;
	}

	void moveTo(LeadStage next, Instant at, Instant nextStepDue) {
		mustBeWorked();
		if (!next.isWorked()) {
			throw new IllegalArgumentException("A lead is closed with an outcome and waits because of a gate");
		}
		boolean contacted = next.compareTo(LeadStage.CONTACTED) >= 0;
		this.contactedAt = (contacted && this.contactedAt == null) ? at : this.contactedAt;
		this.dueAt = contacted ? nextStepDue : this.dueAt;
		this.stage = next;
	}

	/** The customer hears from us first; after that the next step is due when somebody planned it. */
	void planFor(Instant due) {
		if (this.stage.isWorked() && this.contactedAt != null) {
			this.dueAt = due;
		}
	}

	void close(Closure closure) {
		if (this.closure != null) {
			throw new AlreadyClosed();
		}
		this.closure = closure;
		this.stage = LeadStage.CLOSED;
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
		close(closure);
		this.mergedInto = kept.id();
		kept.dueAt = kept.dueAt.isAfter(this.dueAt) ? this.dueAt : kept.dueAt;
	}

	/** What it was merged into went into that one as well. */
	void followInto(Lead kept) {
		this.mergedInto = kept.id();
	}

	/**
	 * It goes on after all, with the same person where she is still there.
	 * @throws AlreadyClosed where it ran out while it waited: what a gate asked for was never put right
	 */
	void reopen(boolean personIsHere, Instant due) {
		if (this.closure == null || this.closure.outcome() == Outcome.NOT_PURSUED) {
			throw new AlreadyClosed();
		}
		this.closure = null;
		this.mergedInto = null;
		this.assigneeId = personIsHere ? this.assigneeId : null;
		this.stage = (this.assigneeId == null) ? LeadStage.NEW : (this.contactedAt != null) ? LeadStage.CONTACTED : LeadStage.TAKEN;
		this.dueAt = due;
	}

	/** As it is now, and as which version it will be known once it is changed. */
	LeadUndo.Step asOf(Instant at) {
		return new LeadUndo.Step(id(), version() + 1, at, this.assigneeId, this.teamId, this.stage, this.dueAt, this.contactedAt,
				this.mergedInto);
	}

	/** Whoever changed it took that back at once. */
	void goBackTo(LeadUndo.Step before) {
		this.assigneeId = before.assigneeId();
		this.teamId = before.teamId();
		this.stage = before.stage();
		this.dueAt = before.dueAt();
		this.contactedAt = before.contactedAt();
		this.mergedInto = before.mergedInto();
		this.closure = (before.stage() == LeadStage.CLOSED) ? this.closure : null;
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

	public @Nullable Instant contactedAt() {
		return this.contactedAt;
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
