package fi.hetki.routing;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.matching.Match;
import fi.hetki.moments.Moment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides where a need goes that somebody passed on: nowhere, into waiting, or to a desk. */
@Service
@Transactional
public class Router {

	static final String HOLD = "hold.";

	private final Rule.CustomersInterest interest;

	private final List<Gate> gates;

	private final Rota rota;

	private final Catalogue catalogue;

	private final RoutingDecisions decisions;

	private final Clock clock;

	Router(Rule.CustomersInterest interest, List<Gate> gates, Rota rota, Catalogue catalogue,
			RoutingDecisions decisions, Clock clock) {
		this.interest = interest;
		this.gates = gates;
		this.rota = rota;
		this.catalogue = catalogue;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** The first decision about a need: blocks before holds, holds before the rota. */
	public RoutingDecision decide(Moment moment, Match match) {
		Offering offering = this.catalogue.findById(match.offeringId()).orElseThrow();
		Optional<String> stop = this.interest.rules().stream().flatMap(it -> it.stops(moment, match).stream()).findFirst();
		if (stop.isPresent()) {
			return keep(match, RoutingDecision.Outcome.BLOCK, null, null, List.of(Reason.of("block." + stop.get())));
		}
		List<Reason> holds = this.gates.stream()
			.flatMap(it -> it.holds(moment.id()).stream())
			.distinct()
			.map(it -> Reason.of(HOLD + it))
			.toList();
		if (!holds.isEmpty()) {
			return keep(match, RoutingDecision.Outcome.HOLD, offering.ownerTeamId(), null, holds);
		}
		return go(match, offering.ownerTeamId());
	}

	/** The decision about a lead that no longer has to wait. */
	public RoutingDecision release(Match match) {
		return go(match, this.catalogue.findById(match.offeringId()).orElseThrow().ownerTeamId());
	}

	/** Whether the one who takes the lead had better begin by listening. */
	@Transactional(readOnly = true)
	public boolean listenFirst(UUID momentId) {
		return this.gates.stream().anyMatch(it -> it.listenFirst(momentId));
	}

	private RoutingDecision go(Match match, UUID team) {
		List<Reason> reasons = new ArrayList<>(List.of(Reason.of("owner")));
		Optional<UUID> person = this.rota.next(team, reasons);
		if (person.isEmpty()) {
			reasons.add(Reason.of("nobody"));
		}
		return keep(match, RoutingDecision.Outcome.GO, team, person.orElse(null), reasons);
	}

	private RoutingDecision keep(Match match, RoutingDecision.Outcome outcome, @Nullable UUID team,
			@Nullable UUID person, List<Reason> reasons) {
		return this.decisions
			.save(new RoutingDecision(match.id(), outcome, team, person, reasons, this.clock.instant()));
	}
}
