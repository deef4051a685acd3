package fi.hetki.exchange;

import fi.hetki.routing.Condition;
import fi.hetki.routing.EditRule;
import fi.hetki.routing.Field;
import fi.hetki.routing.Goal;
import fi.hetki.routing.RoutingRule;
import fi.hetki.routing.World;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What programs know by keys and logins and rules by ids. What is not known stays as it is, and the form of the page refuses it. */
final class RuleKeys {

	private static final String CATEGORY = Condition.CATEGORY;

	private final World world;

	private final Map<String, String> ids = new HashMap<>();

	private final Map<String, String> keys = new HashMap<>();

	RuleKeys(World world) {
		this.world = world;
		world.sites().values().forEach(it -> both("site:", it.id(), it.key()));
		world.people().values().forEach(it -> both("person:", it.id(), it.login()));
		world.teams().values().forEach(it -> both("team:", it.id(), site(it.siteId()) + "/" + it.key()));
		world.services().values().forEach(it -> both("service:", it.id(), site(it.siteId()) + "/" + it.key()));
	}

	private void both(String kind, UUID id, String key) {
		this.ids.put(kind + key, id.toString());
		this.keys.put(kind + id, key);
	}

	private String site(UUID id) {
		return this.world.sites().get(id).key();
	}

	@Nullable String key(String kind, @Nullable Object id) {
		return (id != null) ? this.keys.get(kind + ":" + id) : null;
	}

	private List<String> ids(String kind, @Nullable List<String> keys) {
		return (keys == null) ? List.of() : keys.stream().map(it -> this.ids.getOrDefault(kind + ":" + it, String.valueOf(it))).toList();
	}

	private static List<String> upper(@Nullable List<String> words) {
		return (words == null) ? List.of() : words.stream().map(it -> String.valueOf(it).toUpperCase(Locale.ROOT)).toList();
	}

	EditRule form(RuleSheet sheet) {
		RuleSheet.When when = Objects.requireNonNullElse(sheet.when(), RuleSheet.When.NOTHING);
		RuleSheet.To to = Objects.requireNonNullElse(sheet.to(), new RuleSheet.To(null, null, null, null, null));
		List<String> services = Stream
			.concat(ids("service", when.service()).stream(), Stream.ofNullable(when.category()).flatMap(List::stream).map(it -> CATEGORY + it))
			.toList();
		return new EditRule(ids("site", when.site()), services, upper(when.customer()), when.language(), ids("person", when.account()),
				upper(when.stage()), (when.words() != null) ? String.join(" ", when.words()) : null, number(when.min()), number(when.max()),
				upper(when.channel()), upper(when.weekday()), when.from(), when.until(), goal(to), id("team", to.fallback()),
				(to.minutes() != null) ? to.minutes().toString() : null);
	}

	private static @Nullable String number(@Nullable BigDecimal sent) {
		return new Reading().number("", sent);
	}

	private @Nullable String id(String kind, @Nullable String key) {
		return (key != null) ? this.ids.getOrDefault(kind + ":" + key, key) : null;
	}

	private @Nullable String goal(RuleSheet.To to) {
		if (to.kind() == null) {
			return null;
		}
		String whom = switch (to.kind()) {
			case "team" -> ":" + id("team", to.team());
			case "person" -> ":" + id("person", to.person());
			default -> "";
		};
		return to.kind().toUpperCase(Locale.ROOT) + whom;
	}

	RuleSheet sheet(RoutingRule it, String sentence) {
		List<String> services = values(it, Field.SERVICE);
		RuleSheet.When when = new RuleSheet.When(keys("site", values(it, Field.SITE)),
				keys("service", services.stream().filter(one -> !one.startsWith(CATEGORY)).toList()),
				services.stream().filter(one -> one.startsWith(CATEGORY)).map(one -> one.substring(CATEGORY.length())).toList(),
				lower(it, Field.CUSTOMER), values(it, Field.LANGUAGE), keys("person", values(it, Field.ACCOUNT)), lower(it, Field.STAGE),
				values(it, Field.WORDS), euros(it, 0), euros(it, 1), lower(it, Field.CHANNEL), lower(it, Field.WEEKDAY), time(it, 0), time(it, 1));
		return new RuleSheet(it.id(), when, to(it.goal()), sentence);
	}

	RuleSheet.To to(Goal it) {
		return new RuleSheet.To(Reading.word(it.kind()), key("team", it.team()), key("person", it.person()), key("team", it.fallback()),
				it.minutes());
	}

	private List<String> keys(String kind, List<String> ids) {
		return ids.stream().map(it -> this.keys.getOrDefault(kind + ":" + it, it)).toList();
	}

	private static List<String> values(RoutingRule rule, Field field) {
		return rule.about(field).map(Condition::values).orElse(List.of());
	}

	private static List<String> lower(RoutingRule rule, Field field) {
		return values(rule, field).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
	}

	private static @Nullable BigDecimal euros(RoutingRule rule, int place) {
		return rule.about(Field.VALUE).map(it -> it.values().get(place)).filter(it -> !it.isEmpty()).map(BigDecimal::new).orElse(null);
	}

	private static @Nullable String time(RoutingRule rule, int place) {
		return rule.about(Field.TIME).map(it -> it.values().get(place)).orElse(null);
	}
}
