package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import fi.hetki.people.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for what cannot work in a rulebook, before anybody's lead depends on it. */
public final class RuleChecks {

	private final World world;

	private final Roll roll;

	private final Instant now;

	private final Locale locale;

	private final List<Finding> found = new ArrayList<>();

	private RuleChecks(World world, Roll roll, Instant now, Locale locale) {
		this.world = world;
		this.roll = roll;
		this.now = now;
		this.locale = locale;
	}

	/**
	 * Something that cannot work.
	 * @param place of the rule, from 1; 0 for what happens otherwise, or for a team
	 * @param key of its sentence, {@code routing.check.*}
	 */
	public record Finding(int place, String key, String name) {
	}

	static List<Finding> of(Rulebook book, World world, Roll roll, Instant now, Locale locale) {
		RuleChecks checks = new RuleChecks(world, roll, now, locale);
		List<RoutingRule> rules = book.rules();
		for (int i = 0; i < rules.size(); i++) {
			checks.rule(i + 1, rules.get(i));
			for (int before = 0; before < i; before++) {
				if (rules.get(before).covers(rules.get(i))) {
					checks.find(i + 1, "shadow", Integer.toString(before + 1));
					break;
				}
			}
		}
		checks.goal(0, book.otherwise());
		checks.teamsOfServices();
		return checks.found;
	}

	private void rule(int place, RoutingRule rule) {
		rule.about(Field.VALUE).ifPresent(it -> {
			BigDecimal least = it.limit(0);
			BigDecimal most = it.limit(1);
			if (least != null && most != null && least.compareTo(most) > 0) {
				find(place, "never.VALUE", "");
			}
		});
		rule.about(Field.TIME).filter(it -> it.time(0).equals(it.time(1))).ifPresent(it -> find(place, "never.TIME", ""));
		rule.about(Field.SERVICE).ifPresent(it -> services(place, it, rule.about(Field.SITE).orElse(null)));
		rule.about(Field.ACCOUNT).ifPresent(it -> it.values().stream().filter(who -> !who.equals(Condition.ANYBODY)).map(UUID::fromString).forEach(who -> person(place, who)));
		if (rule.goal().kind() == Goal.Kind.ACCOUNT && rule.about(Field.ACCOUNT).isEmpty() && rule.goal().fallback() == null) {
			find(place, "noaccount", "");
		}
		goal(place, rule.goal());
	}

	private void services(int place, Condition services, @Nullable Condition sites) {
		List<Offering> named = services.values()
			.stream()
			.map(Condition::service)
			.filter(Objects::nonNull)
			.map(this.world.services()::get)
			.filter(Objects::nonNull)
			.toList();
		named.stream().filter(it -> !it.offered()).forEach(it -> find(place, "archived", it.name().in(this.locale)));
		boolean onlyServices = services.values().stream().noneMatch(it -> it.startsWith(Condition.CATEGORY));
		if (sites != null && onlyServices && named.stream().noneMatch(it -> sites.values().contains(it.siteId().toString()))) {
			find(place, "never.SITE", "");
		}
	}

	private void goal(int place, Goal goal) {
		if (goal.kind() == Goal.Kind.TEAM) {
			team(place, goal.team());
		}
		if (goal.kind() == Goal.Kind.PERSON) {
			person(place, goal.person());
		}
		if (goal.fallback() != null) {
			team(place, goal.fallback());
		}
	}

	private void person(int place, @Nullable UUID id) {
		Person person = (id != null) ? this.world.people().get(id) : null;
		if (person == null || !person.worksHere()) {
			find(place, "departed", this.world.person(id));
		}
		else if (!person.takesLeads() || person.teamId() == null) {
			find(place, "notaker", person.name());
		}
	}

	private void team(int place, @Nullable UUID id) {
		if (id == null || !this.world.teams().containsKey(id)) {
			find(place, "gone", "");
			return;
		}
		List<Roll.Taker> takers = this.roll.of(id).stream().filter(it -> it.leftAt() == null).toList();
		String name = this.world.team(id, this.locale);
		if (takers.isEmpty()) {
			find(place, "nobody", name);
		}
		else if (takers.stream().allMatch(it -> it.awayOn(this.roll.place(it).day(this.now)))) {
			find(place, "away", name);
		}
	}

	private void teamsOfServices() {
		Set<UUID> owners = this.world.services().values().stream().filter(Offering::offered).map(Offering::ownerTeamId).collect(Collectors.toSet());
		owners.stream().sorted().forEach(it -> team(0, it));
	}

	private void find(int place, String key, String name) {
		Finding finding = new Finding(place, key, name);
		if (!this.found.contains(finding)) {
			this.found.add(finding);
		}
	}
}
