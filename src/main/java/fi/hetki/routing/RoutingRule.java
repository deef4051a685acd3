package fi.hetki.routing;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the firm: where all its conditions are met, the lead goes to its goal.
 * @param id stays the same however often the rule is changed or moved
 */
public record RoutingRule(String id, List<Condition> when, Goal goal) {

	public RoutingRule {
		when = List.copyOf(when);
	}

	/** The first thing that does not fit. */
	Optional<Field> misfit(Facts facts) {
		for (Condition it : this.when) {
			if (!it.meets(facts)) {
				return Optional.of(it.field());
			}
		}
		return Optional.empty();
	}

	/** Whether this rule takes everything that the other one would take. */
	boolean covers(RoutingRule other) {
		return this.when.stream().allMatch(mine -> other.when.stream().anyMatch(mine::follows));
	}

	public Optional<Condition> about(Field field) {
		return this.when.stream().filter(it -> it.field() == field).findFirst();
	}
}
