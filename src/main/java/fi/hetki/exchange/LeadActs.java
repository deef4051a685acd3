package fi.hetki.exchange;

import fi.hetki.inbox.BulkAct;
import fi.hetki.inbox.LeadBulk;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Does something to a lead and tells how it stands after that; where somebody was faster, how it stands instead. */
@Component
class LeadActs {

	/** What a page calls otherwise. */
	private static final Map<String, String> FIELDS = Map.of("desk", "team", "person", "to");

	private final LeadTeller teller;

	private final LeadBulk bulk;

	LeadActs(LeadTeller teller, LeadBulk bulk) {
		this.teller = teller;
		this.bulk = bulk;
	}

	LeadAnswer after(SignedIn me, UUID id, Runnable act) {
		try {
			twice(act);
		}
		catch (LeadDesk.ChangedMeanwhile | ConcurrencyFailureException faster) {
			throw new Overtaken(this.teller.one(me, id));
		}
		catch (Problems.Refused refused) {
			Reading reading = new Reading();
			reading.also(refused.problems(), it -> FIELDS.getOrDefault(it, it));
			reading.done();
		}
		return this.teller.one(me, id);
	}

	/** Two at once: the second look tells whether the other one said the same. */
	private static void twice(Runnable act) {
		try {
			act.run();
		}
		catch (ConcurrencyFailureException clash) {
			act.run();
		}
	}

	/** Whether she has just written this note. */
	boolean saidLast(SignedIn me, UUID id, String note) {
		return this.teller.saidLast(me, id, note);
	}

	/** What can be done to many leads, done to one. */
	LeadAnswer one(SignedIn me, UUID id, BulkAct act, int version) {
		return after(me, id, () -> {
			switch (this.bulk.run(me, act, List.of(id + "~" + version)).results().get(0).how()) {
				case DONE, SAME -> {
				}
				case FASTER -> throw new LeadDesk.ChangedMeanwhile();
				case CLOSED -> throw new Lead.AlreadyClosed();
				case NOT_YOURS -> throw new NotHere();
				case NOT_THERE -> {
					Reading reading = new Reading();
					reading.wrong("to", "inbox.bulk.how.NOT_THERE");
					reading.done();
				}
			}
		});
	}
}
