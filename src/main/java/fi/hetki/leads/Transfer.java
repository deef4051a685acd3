package fi.hetki.leads;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Teams;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a lead to the next in turn of its team, or to another desk: two acts, since only the second begins anew. */
@Service
@Transactional
public class Transfer {

	private final LeadScope scope;

	private final Leads leads;

	private final Trail trail;

	private final LeadEntries entries;

	private final Matches matches;

	private final Moments moments;

	private final Catalogue catalogue;

	private final Customers customers;

	private final Teams teams;

	private final Router router;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final Clock clock;

	Transfer(LeadScope scope, Leads leads, Trail trail, LeadEntries entries, Matches matches, Moments moments, Catalogue catalogue,
			Customers customers, Teams teams, Router router, PromiseDesk promises, ResponseClock response, Clock clock) {
		this.scope = scope;
		this.leads = leads;
		this.trail = trail;
		this.entries = entries;
		this.matches = matches;
		this.moments = moments;
		this.catalogue = catalogue;
		this.customers = customers;
		this.teams = teams;
		this.router = router;
		this.promises = promises;
		this.response = response;
		this.clock = clock;
	}

	/**
	 * To whoever is next in turn of the same team; what is due stays due. Saying it again changes nothing.
	 * @throws Problems.Refused where nobody else of the team can take it: it stays where it is
	 */
	public Optional<LeadUndo.Step> reassign(UUID id, SignedIn me, int version) {
		Lead lead = this.scope.lead(id, me);
		if (lead.version() != version && isLatest(lead, LeadEntry.Kind.REASSIGNED, me, null)) {
			return Optional.empty();
		}
		LeadDesk.mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		RoutingDecision decision = this.router.reassign(match(lead), lead.teamId(), lead.assigneeId());
		if (decision.personId() == null) {
			refuse("person", "leads.reassign.nobody");
		}
		lead.passTo(decision.personId());
		this.trail.write(line(lead, me, LeadEntry.Kind.REASSIGNED).about(decision.personId()));
		this.promises.seen(lead, me.id());
		return Optional.of(before);
	}

	/**
	 * To another desk, which answers the customer anew, and about another service where one is named. What is owed to whoever
	 * noticed stays owed. Saying it again changes nothing.
	 */
	public Gone reroute(UUID id, SignedIn me, Reroute form, int version) {
		Lead lead = this.leads.findById(id).orElseThrow(NotHere::new);
		if (lead.version() != version && isLatest(lead, LeadEntry.Kind.REROUTED, me, form.why())) {
			return new Gone(null, sees(me, lead));
		}
		LeadDesk.mustBeNewest(this.scope.lead(id, me), version);
		boolean turns = form.service() != null && !form.service().equals(lead.offeringId());
		UUID desk = form.desk();
		if (!turns && (desk == null || desk.equals(lead.teamId()))) {
			refuse("desk", "leads.reroute.where.same");
		}
		if (desk != null && !this.teams.existsById(desk)) {
			throw new NotHere();
		}
		LeadUndo.Step before = lead.asOf(now());
		if (turns) {
			turn(lead, form.service());
		}
		RoutingDecision decision = this.router.reroute(match(lead), lead.offeringId(), desk);
		lead.goTo(decision.teamId(), decision.personId(),
				this.response.answerDue(lead.siteId(), lead.readiness(), decision.answerWithin(), now()));
		this.trail.write(line(lead, me, LeadEntry.Kind.REROUTED).about(decision.personId())
			.towards(lead.teamId(), turns ? lead.offeringId() : null)
			.saying(form.why()));
		this.promises.seen(lead, me.id());
		return new Gone(turns ? null : before, sees(me, lead));
	}

	private void turn(Lead lead, @Nullable UUID service) {
		Offering other = Optional.ofNullable(service)
			.flatMap(this.catalogue::findById)
			.filter(it -> it.offered() && it.siteId().equals(lead.siteId()))
			.orElseThrow(NotHere::new);
		Moment moment = this.moments.findById(lead.momentId()).orElseThrow();
		lead.turnTo(other, this.response.day(lead.siteId(), now()));
		lead.foundBy(moment, Optional.ofNullable(lead.customerId()).flatMap(this.customers::findById).orElse(null));
	}

	private boolean sees(SignedIn me, Lead lead) {
		return this.scope.teams(me).contains(lead.teamId());
	}

	private boolean isLatest(Lead lead, LeadEntry.Kind kind, SignedIn me, @Nullable String text) {
		LeadEntry said = line(lead, me, kind).saying(text);
		return this.entries.findFirstByLeadIdOrderByAtTimeDescIdDesc(lead.id()).filter(said::saysTheSame).isPresent();
	}

	private Match match(Lead lead) {
		return this.matches.findById(lead.matchId()).orElseThrow();
	}

	private LeadEntry line(Lead lead, SignedIn me, LeadEntry.Kind kind) {
		return new LeadEntry(lead.id(), now(), me.id(), kind);
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static void refuse(String field, String message) {
		Problems problems = new Problems();
		problems.add(field, message);
		problems.refuseIfAny();
	}

	/**
	 * @param before what it was, where that can be taken back at once; a lead that is about another service is sent back by name
	 * @param stillSeen whether whoever sent it can still see it
	 */
	public record Gone(LeadUndo.@Nullable Step before, boolean stillSeen) {
	}
}
