package fi.hetki.exchange;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.routing.Goal;
import fi.hetki.routing.RoutingRule;
import fi.hetki.routing.RuleWords;
import fi.hetki.routing.Rulebook;
import fi.hetki.routing.RulesDesk;
import fi.hetki.routing.RulesEdition;
import fi.hetki.routing.RulesPage;
import fi.hetki.routing.World;
import fi.hetki.routing.WorldReader;
import fi.hetki.shell.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an admin's program about the rules, and reads what it wants them to be. */
@Component
@Transactional(readOnly = true)
class RulesTeller {

	private final RulesDesk desk;

	private final RulesPage page;

	private final RuleWords words;

	private final WorldReader worlds;

	private final MessageSource messages;

	RulesTeller(RulesDesk desk, RulesPage page, RuleWords words, WorldReader worlds, MessageSource messages) {
		this.desk = desk;
		this.page = page;
		this.words = words;
		this.worlds = worlds;
		this.messages = messages;
	}

	RulesAnswer tell(SignedIn me) {
		Locale locale = Locale.forLanguageTag(me.language());
		World world = this.worlds.read();
		RulesDesk.State state = this.desk.state();
		return new RulesAnswer(state.seen(), book(state.published(), world, locale), state.isDrafted() ? book(state.rules(), world, locale) : null,
				this.page.checks(state.rules(), world, locale)
					.stream()
					.map(it -> new RulesAnswer.Check(it.place(), this.messages.getMessage("routing.check." + it.key(), new Object[] { it.name() }, locale)))
					.toList(),
				this.desk.published().stream().map(it -> version(it, world)).toList());
	}

	private RulesAnswer.Book book(Rulebook book, World world, Locale locale) {
		RuleKeys keys = new RuleKeys(world);
		return new RulesAnswer.Book(
				book.rules().stream().map(it -> keys.sheet(it, RuleWords.plain(this.words.sentence(it, world, locale)))).toList(),
				keys.to(book.otherwise()));
	}

	RulesAnswer.Version version(RulesEdition it) {
		return version(it, this.worlds.read());
	}

	private static RulesAnswer.Version version(RulesEdition it, World world) {
		return new RulesAnswer.Version(it.number(), it.publishedAt(), (it.publishedBy() != null) ? world.person(it.publishedBy()) : null, it.reason(),
				it.restores());
	}

	/**
	 * The rules as they shall be.
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	Rulebook read(RulesAnswer.Draft sent) {
		Reading reading = new Reading();
		World world = this.worlds.read();
		RuleKeys keys = new RuleKeys(world);
		Rulebook now = this.desk.state().rules();
		List<RuleSheet> sheets = Objects.requireNonNullElse(sent.rules(), List.of());
		reading.needs("seen", sent.seen());
		reading.needs("rules", sent.rules());
		if (sheets.size() > Rulebook.MOST || sheets.stream().anyMatch(Objects::isNull)) {
			reading.wrong("rules", "exchange.rules.many", Rulebook.MOST);
			reading.done();
		}
		List<RoutingRule> rules = new ArrayList<>();
		for (RuleSheet it : sheets) {
			String at = "rules[" + rules.size() + "].";
			Problems problems = new Problems();
			RoutingRule rule = keys.form(it).read("", world, problems);
			reading.also(problems, field -> at + field(field));
			String id = Optional.ofNullable(reading.text(at + "id", it.id(), 40)).orElseGet(() -> known(rule, now, rules));
			if (rules.stream().anyMatch(other -> other.id().equals(id))) {
				reading.wrong(at + "id", "exchange.rules.twice");
			}
			rules.add(new RoutingRule(id, rule.when(), rule.goal()));
		}
		Goal otherwise = otherwise(sent.otherwise(), keys, world, reading);
		reading.done();
		return new Rulebook(rules, otherwise);
	}

	private static Goal otherwise(RuleSheet.@Nullable To sent, RuleKeys keys, World world, Reading reading) {
		if (sent == null) {
			return Goal.USUAL;
		}
		Problems problems = new Problems();
		Goal goal = keys.form(new RuleSheet(null, null, sent, null)).aim(world, problems);
		reading.also(problems, field -> field(field).replaceFirst("^to", "otherwise"));
		return goal;
	}

	/** A rule that says what one of those there says is that one, so that sending it again changes nothing. */
	private static String known(RoutingRule rule, Rulebook now, List<RoutingRule> before) {
		return now.rules()
			.stream()
			.filter(it -> it.when().equals(rule.when()) && it.goal().equals(rule.goal()))
			.map(RoutingRule::id)
			.filter(id -> before.stream().noneMatch(it -> it.id().equals(id)))
			.findFirst()
			.orElseGet(() -> Entry.newId().toString());
	}

	/** What the form of the page calls otherwise. */
	private static String field(String field) {
		return switch (field) {
			case "goal" -> "to";
			case "fallback" -> "to.fallback";
			case "answer" -> "to.minutes";
			case "conditions" -> "when";
			case "VALUE" -> "when.min";
			case "TIME" -> "when.from";
			default -> "when." + field.toLowerCase(Locale.ROOT);
		};
	}
}
