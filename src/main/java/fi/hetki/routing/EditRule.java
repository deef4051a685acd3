package fi.hetki.routing;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import fi.hetki.shell.Languages;
import fi.hetki.shell.Problems;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the form sends it. What is empty asks for nothing.
 * @param to where it goes: the kind of a goal, with the id of the team or person after a colon where one is meant
 * @param answer minutes of opening time
 */
public record EditRule(@Nullable List<String> site, @Nullable List<String> service, @Nullable List<String> customer,
		@Nullable List<String> language, @Nullable List<String> account, @Nullable List<String> stage, @Nullable String words,
		@Nullable String least, @Nullable String most, @Nullable List<String> channel, @Nullable List<String> weekday,
		@Nullable String from, @Nullable String to, @Nullable String goal, @Nullable String fallback, @Nullable String answer) {

	static final List<Integer> ANSWERS = List.of(60, 120, 240, 480, 960, 1440, 2400);

	private static final int MOST_WORDS = 20;

	static EditRule of(RoutingRule rule) {
		Goal goal = rule.goal();
		return new EditRule(values(rule, Field.SITE), values(rule, Field.SERVICE), values(rule, Field.CUSTOMER), values(rule, Field.LANGUAGE),
				values(rule, Field.ACCOUNT), values(rule, Field.STAGE), String.join(", ", values(rule, Field.WORDS)), at(rule, Field.VALUE, 0),
				at(rule, Field.VALUE, 1), values(rule, Field.CHANNEL), values(rule, Field.WEEKDAY), at(rule, Field.TIME, 0),
				at(rule, Field.TIME, 1), goal(goal), (goal.fallback() != null) ? goal.fallback().toString() : null,
				(goal.minutes() != null) ? goal.minutes().toString() : null);
	}

	static EditRule empty() {
		return of(new RoutingRule("", List.of(), Goal.USUAL)).aimed(null);
	}

	/** A new rule has no goal before somebody chooses one. */
	private EditRule aimed(@Nullable String goal) {
		return new EditRule(this.site, this.service, this.customer, this.language, this.account, this.stage, this.words, this.least, this.most,
				this.channel, this.weekday, this.from, this.to, goal, this.fallback, this.answer);
	}

	private static String goal(Goal goal) {
		UUID whom = (goal.kind() == Goal.Kind.TEAM) ? goal.team() : goal.person();
		return (whom != null) ? goal.kind() + ":" + whom : goal.kind().name();
	}

	private static List<String> values(RoutingRule rule, Field field) {
		return rule.about(field).map(Condition::values).orElse(List.of());
	}

	private static String at(RoutingRule rule, Field field, int place) {
		return rule.about(field).map(it -> it.values().get(place)).orElse("");
	}

	/** Those of a field, none that is empty. */
	private static List<String> chosen(@Nullable List<String> values) {
		return (values == null) ? List.of() : values.stream().filter(it -> it != null && !it.isBlank()).distinct().toList();
	}

	/** The rule that is meant; what is wrong is said to the problems. */
	public RoutingRule read(String id, World world, Problems problems) {
		List<Condition> when = new ArrayList<>();
		choice(Field.SITE, this.site, known(world.sites()::containsKey), when, problems);
		choice(Field.SERVICE, this.service,
				it -> it.startsWith(Condition.CATEGORY) || known(world.services()::containsKey).test(it), when, problems);
		choice(Field.CUSTOMER, this.customer, named(Customer.Kind.values()), when, problems);
		choice(Field.LANGUAGE, this.language, Languages.ALL::contains, when, problems);
		choice(Field.ACCOUNT, this.account, it -> it.equals(Condition.ANYBODY) || known(world.people()::containsKey).test(it), when, problems);
		choice(Field.STAGE, this.stage, named(Stage.values()), when, problems);
		words(when, problems);
		value(when, problems);
		choice(Field.CHANNEL, this.channel, named(Channel.values()), when, problems);
		choice(Field.WEEKDAY, this.weekday, named(DayOfWeek.values()), when, problems);
		time(when, problems);
		if (when.isEmpty() && !problems.any()) {
			problems.add("conditions", "routing.form.empty");
		}
		return new RoutingRule(id, when, aim(world, problems));
	}

	private static void choice(Field field, @Nullable List<String> values, Predicate<String> known, List<Condition> when, Problems problems) {
		List<String> chosen = chosen(values);
		if (!chosen.stream().allMatch(known)) {
			problems.add(field.name(), "routing.form.choose");
		}
		else if (!chosen.isEmpty()) {
			when.add(new Condition(field, chosen));
		}
	}

	private void words(List<Condition> when, Problems problems) {
		List<String> begun = Stream.of(Objects.requireNonNullElse(this.words, "").split("[,;\\s]+"))
			.map(it -> it.toLowerCase(Locale.ROOT))
			.filter(it -> !it.isEmpty())
			.distinct()
			.toList();
		if (begun.size() > MOST_WORDS || begun.stream().anyMatch(it -> it.length() > 40 || !it.matches("[\\p{L}\\p{N}]+"))) {
			problems.add("WORDS", "routing.form.words.problem");
		}
		else if (!begun.isEmpty()) {
			when.add(new Condition(Field.WORDS, begun));
		}
	}

	private void value(List<Condition> when, Problems problems) {
		List<String> limits = Stream.of(this.least, this.most)
			.map(it -> Objects.requireNonNullElse(it, "").strip().replace(',', '.').replaceAll("[\\s\\u00a0€]", ""))
			.toList();
		if (!limits.stream().allMatch(it -> it.matches("(\\d{1,7}(\\.\\d{1,2})?)?"))) {
			problems.add("VALUE", "routing.form.value.problem");
		}
		else if (limits.stream().anyMatch(it -> !it.isEmpty())) {
			when.add(new Condition(Field.VALUE, limits));
		}
	}

	private void time(List<Condition> when, Problems problems) {
		List<String> times = Stream.of(this.from, this.to).map(it -> Objects.requireNonNullElse(it, "").strip()).toList();
		if (times.stream().allMatch(it -> it.matches("([01]\\d|2[0-3]):[0-5]\\d"))) {
			when.add(new Condition(Field.TIME, times));
		}
		else if (times.stream().anyMatch(it -> !it.isEmpty())) {
			problems.add("TIME", "routing.form.time.problem");
		}
	}

	/** Where it goes, which is all that what happens otherwise has. */
	public Goal aim(World world, Problems problems) {
		String[] parts = Objects.requireNonNullElse(this.goal, "").split(":", 2);
		Goal.Kind kind = Arrays.stream(Goal.Kind.values()).filter(it -> it.name().equals(parts[0])).findFirst().orElse(null);
		UUID whom = (parts.length > 1 && parts[1].length() == 36) ? uuid(parts[1]) : null;
		boolean known = kind != null && switch (kind) {
			case TEAM -> whom != null && world.teams().containsKey(whom);
			case PERSON -> whom != null && world.people().containsKey(whom);
			default -> true;
		};
		UUID other = (this.fallback != null) ? uuid(this.fallback) : null;
		if (!known || kind == null) {
			problems.add("goal", "routing.form.goal.problem");
			return Goal.USUAL;
		}
		if (this.fallback != null && (other == null || !world.teams().containsKey(other))) {
			problems.add("fallback", "routing.form.choose");
		}
		return new Goal(kind, (kind == Goal.Kind.TEAM) ? whom : null, (kind == Goal.Kind.PERSON) ? whom : null, other, minutes(problems));
	}

	private @Nullable Integer minutes(Problems problems) {
		if (this.answer == null) {
			return null;
		}
		if (ANSWERS.stream().noneMatch(it -> it.toString().equals(this.answer))) {
			problems.add("answer", "routing.form.choose");
			return null;
		}
		return Integer.valueOf(this.answer);
	}

	private static Predicate<String> known(Predicate<UUID> ids) {
		return it -> {
			UUID id = uuid(it);
			return id != null && ids.test(id);
		};
	}

	private static Predicate<String> named(Enum<?>[] values) {
		return it -> Arrays.stream(values).anyMatch(value -> value.name().equals(it));
	}

	private static @Nullable UUID uuid(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}
}
