package fi.hetki.cards;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.Customers;
import fi.hetki.leads.CustomersWord;
import fi.hetki.matching.SecondLook;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a customer's word: for her, for the moment and for its leads. Of an unknown customer for those two. */
@Component
class Consequences {

	private final CustomerDesk desk;

	private final Customers customers;

	private final MomentLog log;

	private final SecondLook look;

	private final Understood.Reader reader;

	private final CustomersWord leads;

	Consequences(CustomerDesk desk, Customers customers, MomentLog log, SecondLook look, Understood.Reader reader, CustomersWord leads) {
		this.desk = desk;
		this.customers = customers;
		this.log = log;
		this.look = look;
		this.reader = reader;
		this.leads = leads;
	}

	/**
	 * @param before what she said last, and when
	 * @param meant only where we had misunderstood her
	 */
	void draw(Moment moment, @Nullable Reply before, @Nullable Instant beforeAt, Reply reply, @Nullable String meant, Instant now) {
		UUID customer = moment.customerId();
		if (customer != null) {
			// Two cards of one customer are answered one after the other.
			this.customers.lock(List.of(customer));
			forHer(customer, moment.id(), before, beforeAt, reply, now);
		}
		switch (reply) {
			case CALL_ME -> {
				this.log.customerSays(moment.id(), Permission.Answer.YES);
				this.look.customerAsks(moment.id());
				this.leads.wantsCall(moment.id());
			}
			case NOT_NOW -> {
				takeBackPermission(moment, before);
				this.leads.notNow(moment.id());
			}
			case NEVER -> {
				this.log.customerSays(moment.id(), Permission.Answer.NO);
				this.leads.never(moment.id(), customer);
			}
			case MISUNDERSTOOD -> {
				if (before == Reply.NEVER) {
					takeBackPermission(moment, before);
				}
				this.leads.misunderstood(moment.id(), meant);
			}
		}
	}

	/** She has to be asked again; a no that she said otherwise stays a no. */
	private void takeBackPermission(Moment moment, @Nullable Reply before) {
		if (moment.permission().given() || before == Reply.NEVER) {
			this.log.customerSays(moment.id(), Permission.Answer.NOT_ASKED);
		}
	}

	private void forHer(UUID customer, UUID moment, @Nullable Reply before, @Nullable Instant beforeAt, Reply reply, Instant now) {
		if (before == Reply.NEVER && beforeAt != null) {
			this.desk.welcomeBack(customer, beforeAt);
		}
		if (reply == Reply.CALL_ME) {
			this.desk.welcomeBack(customer);
		}
		if (reply == Reply.NEVER) {
			this.desk.leaveAlone(customer, now);
		}
		for (Understood.Service service : this.reader.services(moment)) {
			if (reply == Reply.NOT_NOW) {
				this.desk.leaveInPeace(customer, service.id(), CustomerDesk.PEACE);
			}
			else if (reply == Reply.CALL_ME || before == Reply.NOT_NOW) {
				this.desk.leaveInPeaceUntil(customer, service.id(), now);
			}
		}
	}
}
