package fi.hetki.routing;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Lays out the pages of the rules: as sentences, with what is wrong with them and what a draft changes. */
@Component
@Transactional(readOnly = true)
public class RulesPage {

	private final RulesDesk desk;

	private final WorldReader worlds;

	private final Rolls rolls;

	private final RuleWords words;

	private final Clock clock;

	RulesPage(RulesDesk desk, WorldReader worlds, Rolls rolls, RuleWords words, Clock clock) {
		this.desk = desk;
		this.worlds = worlds;
		this.rolls = rolls;
		this.words = words;
		this.clock = clock;
	}

	/** A rule on the page. @param id null for what happens otherwise */
	record Line(int place, @Nullable String id, List<RuleWords.Piece> sentence, boolean changed) {
	}

	/** What becomes of a rule. @param before null where it is new @param after null where it goes */
	record Change(String kind, @Nullable String before, @Nullable String after) {
	}

	RulesDesk.State fill(Locale locale, Model model) {
		RulesDesk.State state = this.desk.state();
		World world = this.worlds.read();
		model.addAttribute("state", state);
		model.addAttribute("world", world);
		model.addAttribute("lines", lines(state, world, locale));
		model.addAttribute("checks", checks(state.rules(), world, locale));
		return state;
	}

	/** What cannot work in these rules. */
	public List<RuleChecks.Finding> checks(Rulebook rules, World world, Locale locale) {
		Instant now = this.clock.instant();
		return RuleChecks.of(rules, world, this.rolls.ofAll(LocalDate.ofInstant(now, ZoneOffset.UTC)), now, locale);
	}

	private List<Line> lines(RulesDesk.State state, World world, Locale locale) {
		List<Line> lines = new ArrayList<>();
		Rulebook published = state.published();
		for (RoutingRule it : state.rules().rules()) {
			lines.add(new Line(lines.size() + 1, it.id(), this.words.sentence(it, world, locale),
					state.isDrafted() && !it.equals(published.rule(it.id()).orElse(null))));
		}
		Goal last = state.rules().otherwise();
		lines.add(new Line(lines.size() + 1, null, this.words.otherwise(last, world, locale), !last.equals(published.otherwise())));
		return lines;
	}

	/** What one rulebook changes in another, in words. */
	List<Change> changes(Rulebook before, Rulebook after, Locale locale) {
		World world = this.worlds.read();
		List<Change> changes = new ArrayList<>();
		for (RoutingRule it : after.rules()) {
			RoutingRule former = before.rule(it.id()).orElse(null);
			if (former == null) {
				changes.add(new Change("new", null, plain(it, world, locale)));
			}
			else if (!former.equals(it)) {
				changes.add(new Change("changed", plain(former, world, locale), plain(it, world, locale)));
			}
		}
		before.rules().stream().filter(it -> after.place(it.id()) < 0).forEach(it -> changes.add(new Change("gone", plain(it, world, locale), null)));
		moved(before, after).forEach(it -> changes.add(new Change("moved", (before.place(it.id()) + 1) + " → " + (after.place(it.id()) + 1), plain(it, world, locale))));
		if (!before.otherwise().equals(after.otherwise())) {
			changes.add(new Change("changed", RuleWords.plain(this.words.otherwise(before.otherwise(), world, locale)),
					RuleWords.plain(this.words.otherwise(after.otherwise(), world, locale))));
		}
		return changes;
	}

	/** Those that changed places among the rules that both have. */
	private static List<RoutingRule> moved(Rulebook before, Rulebook after) {
		List<String> was = before.rules().stream().map(RoutingRule::id).filter(it -> after.place(it) >= 0).toList();
		List<RoutingRule> both = after.rules().stream().filter(it -> was.contains(it.id())).toList();
		List<RoutingRule> moved = new ArrayList<>();
		for (int i = 0; i < both.size(); i++) {
			if (!both.get(i).id().equals(was.get(i))) {
				moved.add(both.get(i));
			}
		}
		return moved;
	}

	private String plain(RoutingRule rule, World world, Locale locale) {
		return RuleWords.plain(this.words.sentence(rule, world, locale));
	}

	/** What the form of a rule lets one choose. */
	void choices(Locale locale, Model model) {
		Map<String, String> days = new LinkedHashMap<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			days.put(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
		}
		model.addAttribute("days", days);
		model.addAttribute("customers", Customer.Kind.values());
		model.addAttribute("tongues", List.of("fi", "sv", "en").stream().collect(java.util.stream.Collectors.toMap(it -> it,
				it -> Locale.forLanguageTag(it).getDisplayLanguage(locale), (a, b) -> a, LinkedHashMap::new)));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("channels", Channel.values());
		Map<Integer, String> answers = new LinkedHashMap<>();
		EditRule.ANSWERS.forEach(it -> answers.put(it, this.words.within(it, locale)));
		model.addAttribute("answers", answers);
	}

	List<RuleWords.Piece> sentence(RoutingRule rule, Locale locale) {
		return this.words.sentence(rule, this.worlds.read(), locale);
	}
}
