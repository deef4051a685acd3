package fi.hetki.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules in their order, and what happens where none fits. The first one that fits decides.
 * @param otherwise always there, so that no lead is without a way
 */
public record Rulebook(List<RoutingRule> rules, Goal otherwise) {

	static final Rulebook EMPTY = new Rulebook(List.of(), Goal.USUAL);

	public static final int MOST = 100;

	public Rulebook {
		rules = List.copyOf(rules);
	}

	public Optional<RoutingRule> rule(String id) {
		return this.rules.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/** The rule in its place; a new one comes last, before what happens otherwise. */
	Rulebook with(RoutingRule rule) {
		List<RoutingRule> changed = new ArrayList<>(this.rules);
		int place = place(rule.id());
		if (place < 0) {
			changed.add(rule);
		}
		else {
			changed.set(place, rule);
		}
		return new Rulebook(changed, this.otherwise);
	}

	Rulebook without(String id) {
		return new Rulebook(this.rules.stream().filter(it -> !it.id().equals(id)).toList(), this.otherwise);
	}

	/** @param steps down the list; up where it is less than nothing */
	Rulebook moved(String id, int steps) {
		int place = place(id);
		if (place < 0) {
			return this;
		}
		List<RoutingRule> changed = new ArrayList<>(this.rules);
		RoutingRule rule = changed.remove(place);
		changed.add(Math.max(0, Math.min(changed.size(), place + steps)), rule);
		return new Rulebook(changed, this.otherwise);
	}

	Rulebook otherwise(Goal goal) {
		return new Rulebook(this.rules, goal);
	}

	public int place(String id) {
		for (int i = 0; i < this.rules.size(); i++) {
			if (this.rules.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	private Stream<Goal> goals() {
		return Stream.concat(this.rules.stream().map(RoutingRule::goal), Stream.of(this.otherwise));
	}

	Set<UUID> teams() {
		return goals().flatMap(it -> Stream.of(Optional.ofNullable(it.team()), Optional.ofNullable(it.fallback()))).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	Set<UUID> people() {
		return goals().map(Goal::person).filter(Objects::nonNull).collect(Collectors.toSet());
	}
}
