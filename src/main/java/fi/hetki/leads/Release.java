package fi.hetki.leads;

import fi.hetki.matching.Matches;
import fi.hetki.people.SignedIn;
import fi.hetki.routing.Router;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a waiting lead go on once somebody has put right what the gate asked for; time alone never does. */
@Service
@Transactional
public class Release {

	/** Gates that only a manager opens: whoever noticed a need would let it go ahead of the others. */
	private static final Set<String> MANAGERS = Set.of(Router.MANAGER, Router.QUEUE);

	private static final Logger log = LoggerFactory.getLogger(Release.class);

	private final Leads leads;

	private final LeadHolds holds;

	private final Trail trail;

	private final LeadScope scope;

	private final LeadOpening opening;

	private final PromiseDesk promises;

	private final Router router;

	private final Matches matches;

	private final Clock clock;

	Release(Leads leads, LeadHolds holds, Trail trail, LeadScope scope, LeadOpening opening, PromiseDesk promises, Router router,
			Matches matches, Clock clock) {
		this.leads = leads;
		this.holds = holds;
		this.trail = trail;
		this.scope = scope;
		this.opening = opening;
		this.promises = promises;
		this.router = router;
		this.matches = matches;
		this.clock = clock;
	}

	/**
	 * @param note what was done: the customer's answer, the missing fact, the reason why it fits
	 * @throws NotHere unless this person wrote the moment or works its leads; what waits for a manager asks for one
	 */
	public void release(UUID id, String gate, SignedIn me, String note) {
		Lead lead = this.leads.findById(id)
			.filter(it -> MANAGERS.contains(gate) ? manages(me, it)
					: it.noticedBy().equals(me.id()) || this.scope.teams(me).contains(it.teamId()))
			.orElseThrow(NotHere::new);
		List<LeadHold> all = this.holds.findByLeadIdOrderBySetAt(id);
		Instant now = this.clock.instant();
		all.stream().filter(it -> it.gate().equals(gate) && it.waits()).findFirst().ifPresent(it -> {
			it.release(me.id(), note, now);
			this.trail.write(new LeadEntry(id, now, me.id(), LeadEntry.Kind.RELEASED).saying(note));
		});
		goOn(lead, all);
	}

	/**
	 * The turn of a lead has come in the waiting list of its service; whatever else it waits for it still waits for.
	 * @return whether it stood in the list
	 */
	public boolean pull(UUID id) {
		Lead lead = this.leads.lockAll(List.of(id)).stream().filter(it -> it.stage() == LeadStage.WAITING).findFirst().orElse(null);
		List<LeadHold> all = this.holds.findByLeadIdOrderBySetAt(id);
		LeadHold queue = all.stream().filter(it -> it.gate().equals(Router.QUEUE) && it.waits()).findFirst().orElse(null);
		if (lead == null || queue == null) {
			return false;
		}
		Instant now = this.clock.instant();
		queue.release(null, null, now);
		this.trail.write(new LeadEntry(id, now, null, LeadEntry.Kind.PULLED));
		goOn(lead, all);
		return true;
	}

	/** The customer has said herself what a gate asked for. */
	void release(Lead lead, Set<String> gates) {
		List<LeadHold> all = this.holds.findByLeadIdOrderBySetAt(lead.id());
		all.stream().filter(it -> it.waits() && gates.contains(it.gate())).forEach(it -> it.release(null, null, this.clock.instant()));
		goOn(lead, all);
	}

	private void goOn(Lead lead, List<LeadHold> holds) {
		if (lead.stage() == LeadStage.WAITING && holds.stream().noneMatch(LeadHold::waits)) {
			this.opening.arrive(lead, this.router.release(this.matches.findById(lead.matchId()).orElseThrow()));
		}
	}

	private static boolean manages(SignedIn me, Lead lead) {
		return me.managedSites().contains(lead.siteId()) || me.managedTeams().contains(lead.teamId());
	}

	/** Nobody put it right in time: the lead is let go, and whoever noticed is told. */
	public void letGo() {
		List<UUID> expired = this.holds.expired(this.clock.instant());
		this.leads.findAllById(expired).forEach(it -> {
			it.close(new Closure(Outcome.NOT_PURSUED, null, null, null, null, this.clock.instant()));
			this.trail.write(new LeadEntry(it.id(), this.clock.instant(), null, LeadEntry.Kind.CLOSED));
			this.promises.ranOut(it);
		});
		if (!expired.isEmpty()) {
			log.info("{} waiting leads were not pursued, because nobody released them in time", expired.size());
		}
	}
}
