package fi.hetki.demo;

import fi.hetki.demo.DemoFile.Need;
import fi.hetki.demo.DemoFile.Status;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadScope;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.leads.Release;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans what the demonstration staff do with a lead, and does it at its time. */
@Component
class LeadWork {

	private static final Duration TAKEN_BEFORE = Duration.ofMinutes(25);

	private final LeadDesk desk;

	private final LeadScope scope;

	private final Leads leads;

	private final Release release;

	private final People people;

	LeadWork(LeadDesk desk, LeadScope scope, Leads leads, Release release, People people) {
		this.desk = desk;
		this.scope = scope;
		this.leads = leads;
		this.release = release;
		this.people = people;
	}

	/** @param times contact, offer and end come as far apart as the file says, and none of them later than now */
	void plan(Lead lead, Need need, Cast cast, DemoWords words, DemoCalendar times, Timeline timeline) {
		if (lead.stage() == LeadStage.WAITING) {
			timeline.plan(lead.dueAt().plusSeconds(60), this.release::letGo);
		}
		else if (need.assignee() != null) {
			Act act = new Act(lead.id(), need, cast.person(need.assignee()), cast, words);
			Instant opened = lead.openedAt();
			Instant contact = times.after(opened, Duration.ofHours(need.hoursToFirstContact()), 0.4);
			// What is still open was touched lately: a firm whose leads all lie for weeks would be no good example.
			Instant next = times.lately(times.after(contact, Duration.ofDays(1), 0.5), act.lot());
			Instant taken = taken(opened, contact);
			timeline.plan(opened.plus(Duration.between(opened, taken).dividedBy(2)), () -> handOver(act));
			timeline.plan(taken, () -> take(act));
			timeline.plan(contact, () -> contact(act));
			if (need.status() == Status.OPEN && "OFFERED".equals(need.stage())) {
				timeline.plan(next, () -> offer(act));
			}
			else if (need.status() == Status.OPEN && !act.oneIn(3)) {
				timeline.plan(next, () -> contactAgain(act));
			}
			else if (need.status() != Status.OPEN) {
				Instant end = times.after(opened, Duration.ofDays(need.daysToClose()), 0.95);
				timeline.plan(end.isAfter(contact) ? end : contact.plusSeconds(60), () -> close(act));
			}
		}
	}

	private static Instant taken(Instant opened, Instant contact) {
		Duration half = Duration.between(opened, contact).dividedBy(2);
		return contact.minus((half.compareTo(TAKEN_BEFORE) < 0) ? half : TAKEN_BEFORE);
	}

	/** Where the lead lies on another desk than in the file, its manager may hand it over before it is taken. */
	private void handOver(Act act) {
		Lead lead = lead(act);
		boolean sees = this.scope.teams(act.by()).contains(lead.teamId());
		boolean another = lead.assigneeId() != null && !lead.assigneeId().equals(act.by().id());
		if (!sees || (another && act.oneIn(3))) {
			this.desk.handOver(lead.id(), act.cast().managerOf(lead.siteId()), act.by().id(), lead.version());
		}
	}

	private void take(Act act) {
		this.desk.take(act.lead(), act.by(), lead(act).version());
	}

	private void contact(Act act) {
		move(act, LeadStage.CONTACTED);
		if (act.oneIn(3)) {
			this.desk.note(act.lead(), act.by(), act.words().say("contacted", act.by().language(), act.by().login()));
		}
		if (act.need().status() == Status.OPEN && act.oneIn(2)) {
			this.desk.addTask(act.lead(), act.by(), act.words().say("task", act.by().language(), act.by().login()), null);
		}
	}

	private void contactAgain(Act act) {
		move(act, LeadStage.CONTACTED);
		this.desk.note(act.lead(), act.by(), act.words().say("contacted", act.by().language(), act.by().login()));
	}

	private void offer(Act act) {
		move(act, LeadStage.OFFERED);
		this.desk.note(act.lead(), act.by(), act.words().say("offered", act.by().language(), act.by().login()));
	}

	private void move(Act act, LeadStage stage) {
		this.desk.moveTo(act.lead(), act.by(), stage, lead(act).version());
	}

	private void close(Act act) {
		Need need = act.need();
		boolean won = need.status() == Status.WON;
		Outcome outcome = won ? Outcome.WON
				: Outcome.RETURNED.reasons().contains(need.lostReason()) ? Outcome.RETURNED : Outcome.NOT_NOW;
		Lead lead = lead(act);
		Person noticed = this.people.findById(lead.noticedBy()).orElseThrow();
		String sentence = act.words().say(won ? "won" : need.lostReason(), noticed.language(), noticed.login());
		this.desk.close(act.lead(), act.by(),
				new CloseLead(outcome, won ? String.valueOf(need.valueEur()) : null, need.lostReason(), sentence).checked(),
				lead.version());
	}

	private Lead lead(Act act) {
		return this.leads.findById(act.lead()).orElseThrow();
	}

	private record Act(UUID lead, Need need, SignedIn by, Cast cast, DemoWords words) {

		/** The same at every load. */
		int lot() {
			return (this.need.service() + this.by.login() + this.need.valueEur()).hashCode();
		}

		boolean oneIn(int times) {
			return Math.floorMod(lot(), times) == 0;
		}
	}
}
