package fi.hetki.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one lead through the rules to a desk, and writes down why. Knows no database, so the replay decides alike. */
public final class Dispatch {

	private final Rulebook book;

	private final Turntable table;

	Dispatch(Rulebook book, Turntable table) {
		this.book = book;
		this.table = table;
	}

	/**
	 * Where the lead goes.
	 * @param rule the id of the rule that decided; null where none did
	 * @param person nobody where the lead stands in the queue
	 */
	public record Sent(RoutingDecision.Outcome outcome, @Nullable String rule, UUID team, @Nullable UUID person, @Nullable Integer minutes,
			List<Reason> reasons) {
	}

	/** @param released whether a manager has let it go on: rules that ask for one are passed over */
	Sent send(Facts facts, boolean released) {
		List<Reason> reasons = new ArrayList<>();
		int number = 0;
		for (RoutingRule rule : this.book.rules()) {
			String place = Integer.toString(++number);
			Optional<Field> misfit = rule.misfit(facts);
			if (misfit.isPresent()) {
				reasons.add(Reason.of("rule.misfit." + misfit.get(), place));
			}
			else if (released && rule.goal().kind() == Goal.Kind.MANAGER) {
				reasons.add(Reason.of("rule.released", place));
			}
			else if (rule.goal().kind() == Goal.Kind.TEAM && !isTeam(rule.goal().team())) {
				reasons.add(Reason.of("rule.gone", place));
			}
			else {
				reasons.add(Reason.of("rule.fits", place));
				return aim(rule.goal(), rule.id(), facts, reasons);
			}
		}
		if (number > 0) {
			reasons.add(Reason.of("rule.otherwise"));
		}
		Goal last = this.book.otherwise();
		boolean usual = (last.kind() == Goal.Kind.TEAM && !isTeam(last.team())) || (released && last.kind() == Goal.Kind.MANAGER);
		return aim(usual ? Goal.USUAL : last, null, facts, reasons);
	}

	private boolean isTeam(@Nullable UUID team) {
		return team != null && this.table.isTeam(team);
	}

	private Sent aim(Goal goal, @Nullable String rule, Facts facts, List<Reason> reasons) {
		UUID fallback = isTeam(goal.fallback()) ? goal.fallback() : facts.ownerTeam();
		return switch (goal.kind()) {
			case SERVICE_TEAM -> toTeam("owner", facts.ownerTeam(), goal, rule, facts, reasons);
			case TEAM -> toTeam("team", (goal.team() != null) ? goal.team() : facts.ownerTeam(), goal, rule, facts, reasons);
			case PERSON -> toPerson(goal.person(), fallback, goal, rule, facts, reasons);
			case ACCOUNT -> toPerson(facts.account(), fallback, goal, rule, facts, reasons);
			case MANAGER -> {
				reasons.add(Reason.of(Router.HOLD + Router.MANAGER));
				yield new Sent(RoutingDecision.Outcome.HOLD, rule, fallback, null, goal.minutes(), reasons);
			}
		};
	}

	private Sent toPerson(@Nullable UUID person, UUID fallback, Goal goal, @Nullable String rule, Facts facts, List<Reason> reasons) {
		if (person == null) {
			reasons.add(Reason.of("noaccount"));
		}
		else if (this.table.give(person, reasons)) {
			return new Sent(RoutingDecision.Outcome.GO, rule, this.table.teamOf(person).orElse(fallback), person, goal.minutes(), reasons);
		}
		return toTeam("fallback", fallback, goal, rule, facts, reasons);
	}

	private Sent toTeam(String why, UUID team, Goal goal, @Nullable String rule, Facts facts, List<Reason> reasons) {
		reasons.add(Reason.of(why));
		Optional<UUID> person = this.table.next(team, facts.account(), null, reasons);
		if (person.isEmpty()) {
			reasons.add(Reason.of("nobody"));
		}
		return new Sent(RoutingDecision.Outcome.GO, rule, team, person.orElse(null), goal.minutes(), reasons);
	}
}
