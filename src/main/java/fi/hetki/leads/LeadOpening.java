package fi.hetki.leads;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Published;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Match;
import fi.hetki.matching.MatchesPassedOn;
import fi.hetki.matching.Matches;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.moments.PermissionGiven;
import fi.hetki.routing.Router;
import fi.hetki.routing.RoutingDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Turns a need that was passed on into a lead, unless a gate says no or wait. */
@Service
class LeadOpening {

	private final Leads leads;

	private final LeadHolds holds;

	private final Trail trail;

	private final Matches matches;

	private final Moments moments;

	private final Published published;

	private final Customers customers;

	private final Router router;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final Clock clock;

	LeadOpening(Leads leads, LeadHolds holds, Trail trail, Matches matches, Moments moments,
			Published published, Customers customers, Router router, PromiseDesk promises, ResponseClock response, Clock clock) {
		this.leads = leads;
		this.holds = holds;
		this.trail = trail;
		this.matches = matches;
		this.moments = moments;
		this.published = published;
		this.customers = customers;
		this.router = router;
		this.promises = promises;
		this.response = response;
		this.clock = clock;
	}

	@EventListener
	void on(MatchesPassedOn passed) {
		Moment moment = this.moments.findById(passed.momentId()).orElseThrow();
		List<String> holds = this.router.holds(moment.id());
		passed.matches().forEach(it -> decide(moment, this.matches.findById(it).orElseThrow(), holds));
	}

	private void decide(Moment moment, Match match, List<String> holds) {
		Offering offering = this.published.offering(match.offeringId());
		RoutingDecision decision = this.router.decide(moment, match, holds);
		switch (decision.outcome()) {
			case GO -> open(Lead.open(match, moment, offering, now(), today(moment)).foundBy(moment, customer(moment)), decision);
			case HOLD -> hold(match, moment, offering, decision);
			case BLOCK -> {
				// The decision is stored; the author reads on her page why there is no lead.
			}
		}
	}

	/** What waited for nothing but the customer's word goes on its way. */
	@EventListener
	void on(PermissionGiven given) {
		on(new MatchesPassedOn(given.momentId(), this.matches.findByMomentIdOrderByPlace(given.momentId())
			.stream()
			.filter(it -> it.isPassedOn() && !it.isOver() && this.leads.findByMatchId(it.id()).isEmpty())
			.map(Match::id)
			.toList()));
	}

	private void hold(Match match, Moment moment, Offering offering, RoutingDecision decision) {
		Map<String, Instant> gates = decision.holds()
			.stream()
			.collect(Collectors.toMap(Function.identity(), it -> it.equals(Router.QUEUE) ? now().plus(LeadHold.QUEUE_LASTS)
					: this.response.holdExpires(moment.siteId(), now())));
		Instant expires = Collections.min(gates.values());
		Lead lead = this.leads
			.save(Lead.waiting(match, moment, offering, now(), today(moment), expires).foundBy(moment, customer(moment)));
		this.promises.begin(lead);
		gates.forEach((gate, until) -> this.holds.save(new LeadHold(lead.id(), gate, now(), until)));
		this.trail.begin(lead, new LeadEntry(lead.id(), now(), null, LeadEntry.Kind.HELD));
	}

	private void open(Lead lead, RoutingDecision decision) {
		send(lead, decision);
		this.promises.begin(lead);
		this.trail.begin(lead, routed(lead, decision));
	}

	/** A lead that had to wait comes to its desk: the answer is due from now on. */
	void arrive(Lead lead, RoutingDecision decision) {
		send(lead, decision);
		this.promises.owe(lead);
		this.trail.write(routed(lead, decision));
	}

	private void send(Lead lead, RoutingDecision decision) {
		lead.arrive(decision.teamId(), decision.personId(),
				this.response.answerDue(lead.siteId(), lead.readiness(), decision.answerWithin(), now()));
		this.leads.save(lead);
	}

	private LeadEntry routed(Lead lead, RoutingDecision decision) {
		return new LeadEntry(lead.id(), now(), null, LeadEntry.Kind.ROUTED).about(decision.personId());
	}

	private @Nullable Customer customer(Moment moment) {
		return Optional.ofNullable(moment.customerId()).flatMap(this.customers::findById).orElse(null);
	}

	private LocalDate today(Moment moment) {
		return this.response.day(moment.siteId(), now());
	}

	private Instant now() {
		return this.clock.instant();
	}
}
