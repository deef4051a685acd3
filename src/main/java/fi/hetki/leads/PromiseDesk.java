package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answer is owed: whoever noticed a need hears within three working days that somebody has seen it, and within ten
 * what happened. Acts on the lead answer by themselves, because her page tells them; a sentence may be added.
 */
@Service
@Transactional
public class PromiseDesk {

	private final Promises promises;

	private final Leads leads;

	private final Trail trail;

	private final LeadScope scope;

	private final ResponseClock response;

	private final Clock clock;

	PromiseDesk(Promises promises, Leads leads, Trail trail, LeadScope scope, ResponseClock response, Clock clock) {
		this.promises = promises;
		this.leads = leads;
		this.trail = trail;
		this.scope = scope;
		this.response = response;
		this.clock = clock;
	}

	/** From now on an answer is owed for this lead, which has just been opened. */
	void begin(Lead lead) {
		this.promises.save(new Promise(lead.id(), this.response.seenDue(lead.siteId(), now()), this.response.toldDue(lead.siteId(), now())));
	}

	/** The same for a lead of which it may be owed already. */
	void owe(Lead lead) {
		if (this.promises.findByLeadId(lead.id()).isEmpty()) {
			begin(lead);
		}
	}

	/** Somebody did something about it. */
	void seen(Lead lead, UUID by) {
		this.promises.findByLeadId(lead.id()).ifPresent(it -> it.seen(by, now()));
	}

	/** Something happened that the page of whoever noticed tells of. */
	void told(Lead lead, UUID by) {
		this.promises.findByLeadId(lead.id()).ifPresent(it -> it.told(by, now()));
	}

	void takeBack(Lead lead, UUID by, Instant since) {
		this.promises.findByLeadId(lead.id()).ifPresent(it -> it.takeBack(by, since));
	}

	void ranOut(Lead lead) {
		this.promises.findByLeadId(lead.id()).ifPresent(it -> it.ranOut(now()));
	}

	/**
	 * Somebody who works the lead says that she has seen it.
	 * @throws NotHere where there is no such lead, or it is none of hers
	 */
	public void see(UUID id, SignedIn me) {
		seen(this.scope.lead(id, me), me.id());
	}

	/**
	 * A sentence to whoever noticed.
	 * @throws NotHere where there is no such lead, or it is none of hers
	 */
	public void tell(UUID id, SignedIn me, String text) {
		Lead lead = this.scope.lead(id, me);
		write(lead, me, LeadEntry.Kind.TOLD, text);
		told(lead, me.id());
	}

	/**
	 * Whoever noticed writes back. Saying the same twice is saying it once.
	 * @throws NotHere unless she noticed the need
	 */
	public void reply(UUID id, SignedIn me, LeadEntry.Kind kind, @Nullable String text) {
		if (!LeadEntry.Kind.REPLIES.contains(kind)) {
			throw new NotHere();
		}
		write(this.leads.findById(id).filter(it -> it.noticedBy().equals(me.id())).orElseThrow(NotHere::new), me, kind, text);
	}

	private void write(Lead lead, SignedIn me, LeadEntry.Kind kind, @Nullable String text) {
		this.trail.writeOnce(new LeadEntry(lead.id(), now(), me.id(), kind).saying(text));
	}

	/** What this person's teams owe and have not said in time, the longest overdue first. */
	@Transactional(readOnly = true)
	public List<Owed> overdue(SignedIn me, int most) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? List.of() : this.promises.overdue(teams, LeadStage.OPEN, now(), Limit.of(most));
	}

	@Transactional(readOnly = true)
	public long countOverdue(SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? 0 : this.promises.countOverdue(teams, now());
	}

	/** So late that it is the business of whoever manages the site. */
	public boolean escalated(Owed owed) {
		return this.response.escalates(owed.siteId(), owed.due()).isBefore(now());
	}

	private Instant now() {
		return this.clock.instant();
	}
}
