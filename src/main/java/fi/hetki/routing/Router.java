package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Published;
import fi.hetki.matching.Match;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.Settled;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides where a need goes that somebody passed on: nowhere, into waiting, or to a desk. */
@Service
@Transactional
public class Router {

	/** The gate at which a rule lets a lead wait for a manager. */
	public static final String MANAGER = "manager";

	/** The gate at which a lead stands in the waiting list of its service. */
	public static final String QUEUE = "capacity";

	static final String HOLD = "hold.";

	private final Rule.CustomersInterest interest;

	private final List<Gate> gates;

	private final Rota rota;

	private final RulesDesk rules;

	private final FactsReader facts;

	private final Published published;

	private final Moments moments;

	private final Teams teams;

	private final RoutingDecisions decisions;

	private final Settled settled;

	private final Clock clock;

	Router(Rule.CustomersInterest interest, List<Gate> gates, Rota rota, RulesDesk rules, FactsReader facts, Published published,
			Moments moments, Teams teams, RoutingDecisions decisions, Settled settled, Clock clock) {
		this.interest = interest;
		this.gates = gates;
		this.rota = rota;
		this.rules = rules;
		this.facts = facts;
		this.published = published;
		this.moments = moments;
		this.teams = teams;
		this.decisions = decisions;
		this.settled = settled;
		this.clock = clock;
	}

	/**
	 * The first decision about a need: blocks before holds, holds before the rules.
	 * @param waits what all leads of this moment have to wait for
	 */
	public RoutingDecision decide(Moment moment, Match match, List<String> waits) {
		Offering offering = offering(match.offeringId());
		Optional<String> stop = this.interest.rules().stream().flatMap(it -> it.stops(moment, match).stream()).findFirst();
		if (stop.isPresent()) {
			return keep(match, RoutingDecision.Outcome.BLOCK, null, null, List.of(Reason.of("block." + stop.get())));
		}
		List<Reason> holds = Stream.concat(waits.stream(), queues(moment, offering))
			.distinct()
			.map(it -> Reason.of(HOLD + it))
			.toList();
		if (!holds.isEmpty()) {
			return keep(match, RoutingDecision.Outcome.HOLD, offering.ownerTeamId(), null, holds);
		}
		return go(match, moment, offering, false);
	}

	/** The decision about a lead that no longer has to wait, not for a manager either. */
	public RoutingDecision release(Match match) {
		return go(match, moment(match), offering(match.offeringId()), true);
	}

	/**
	 * The lead goes to another desk, because it is about another service or because somebody sends it there.
	 * @param service what it is about, by which the rules decide; the team below decides where it is named
	 * @param team null where the rules shall decide
	 */
	public RoutingDecision reroute(Match match, UUID service, @Nullable UUID team) {
		Offering offering = offering(service);
		if (team == null) {
			return go(match, moment(match), offering, true);
		}
		List<Reason> reasons = new ArrayList<>(List.of(Reason.of("rerouted")));
		return next(match, team, this.facts.of(moment(match), offering, this.clock.instant()).account(), null, reasons);
	}

	/**
	 * The lead stays with its team and goes to another one of it.
	 * @param not who had it
	 */
	public RoutingDecision reassign(Match match, UUID team, @Nullable UUID not) {
		return next(match, team, null, not, new ArrayList<>(List.of(Reason.of("reassigned"))));
	}

	/** For work on many leads at once: nobody else takes a turn anywhere until the transaction ends. */
	public void lockEverywhere() {
		this.rota.lock(this.teams.everywhere().stream().map(Team::id).toList());
	}

	/** What the leads of a moment have to wait for, by all that was said of it so far. */
	@Transactional(readOnly = true)
	public List<String> holds(UUID momentId) {
		return this.gates.stream().flatMap(it -> it.holds(momentId).stream()).distinct().toList();
	}

	/** Whether the one who takes the lead had better begin by listening. */
	@Transactional(readOnly = true)
	public boolean listenFirst(UUID momentId) {
		return this.gates.stream().anyMatch(it -> it.listenFirst(momentId));
	}

	/** Where places are counted, nobody else takes one of this team until the transaction ends. */
	private Stream<String> queues(Moment moment, Offering offering) {
		if (!offering.whenFull().waits()) {
			return Stream.empty();
		}
		this.rota.lock(reachable(this.rules.inUse().published(), this.facts.of(moment, offering, this.clock.instant())));
		return this.gates.stream().flatMap(it -> it.queues(offering).stream());
	}

	private RoutingDecision go(Match match, Moment moment, Offering offering, boolean released) {
		Facts facts = this.facts.of(moment, offering, this.clock.instant());
		RulesDesk.State state = this.rules.inUse();
		this.rota.lock(reachable(state.published(), facts));
		Dispatch.Sent sent = new Dispatch(state.published(), this.rota).send(facts, released);
		return this.decisions.save(decision(match, sent.outcome(), sent.team(), sent.person(), sent.reasons()).by(state.number(), sent.minutes()));
	}

	/** All desks to which a lead of this moment could go, so that two leads of it lock them in one order. */
	private Set<UUID> reachable(Rulebook book, Facts facts) {
		Set<UUID> teams = new HashSet<>(this.settled.keep(Team.class, facts.site(), () -> this.teams.idsAt(Set.of(facts.site()))));
		teams.add(facts.ownerTeam());
		teams.addAll(book.teams());
		Set<UUID> people = new HashSet<>(book.people());
		Optional.ofNullable(facts.account()).ifPresent(people::add);
		people.forEach(it -> this.rota.teamOf(it).ifPresent(teams::add));
		return teams;
	}

	private RoutingDecision next(Match match, UUID team, @Nullable UUID account, @Nullable UUID not, List<Reason> reasons) {
		this.rota.lock(Set.of(team));
		Optional<UUID> person = this.rota.next(team, account, not, reasons);
		if (person.isEmpty()) {
			reasons.add(Reason.of("nobody"));
		}
		return keep(match, RoutingDecision.Outcome.GO, team, person.orElse(null), reasons);
	}

	private Offering offering(UUID id) {
		return this.published.offering(id);
	}

	private Moment moment(Match match) {
		return this.moments.findById(match.momentId()).orElseThrow();
	}

	private RoutingDecision keep(Match match, RoutingDecision.Outcome outcome, @Nullable UUID team,
			@Nullable UUID person, List<Reason> reasons) {
		return this.decisions.save(decision(match, outcome, team, person, reasons));
	}

	private RoutingDecision decision(Match match, RoutingDecision.Outcome outcome, @Nullable UUID team, @Nullable UUID person, List<Reason> reasons) {
		return new RoutingDecision(match.id(), outcome, team, person, reasons, this.clock.instant());
	}
}
