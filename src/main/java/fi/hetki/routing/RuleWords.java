package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says rules as sentences. */
@Component
public class RuleWords {

	private final MessageSource messages;

	RuleWords(MessageSource messages) {
		this.messages = messages;
	}

	/** A piece of a sentence. @param style nothing, {@code w} for what is asked and {@code w to} for where it goes */
	public record Piece(String text, String style) {
	}

	public List<Piece> sentence(RoutingRule rule, World world, Locale locale) {
		List<Piece> pieces = new ArrayList<>();
		String join = "routing.say.if";
		for (Condition it : rule.when()) {
			pieces.add(new Piece(say(join, locale) + " " + say("routing.say." + it.field(), locale), ""));
			List<String> words = words(it, world, locale);
			for (int i = 0; i < words.size(); i++) {
				if (i > 0) {
					pieces.add(new Piece(say("routing.say.or", locale), ""));
				}
				pieces.add(new Piece(words.get(i), "w"));
			}
			join = "routing.say.and";
		}
		pieces.add(new Piece(say("routing.say.then", locale), ""));
		pieces.addAll(goal(rule.goal(), world, locale));
		return pieces;
	}

	public List<Piece> otherwise(Goal goal, World world, Locale locale) {
		List<Piece> pieces = new ArrayList<>(List.of(new Piece(say("routing.say.otherwise", locale), "")));
		pieces.addAll(goal(goal, world, locale));
		return pieces;
	}

	public static String plain(List<Piece> pieces) {
		return String.join(" ", pieces.stream().map(Piece::text).toList()).replace(" ,", ",");
	}

	private List<Piece> goal(Goal goal, World world, Locale locale) {
		List<Piece> pieces = new ArrayList<>(List.of(new Piece(say("routing.say.to." + goal.kind(), locale), "")));
		pieces.add(new Piece(switch (goal.kind()) {
			case TEAM -> world.team(goal.team(), locale);
			case PERSON -> world.person(goal.person());
			default -> say("routing.goal." + goal.kind(), locale);
		}, "w to"));
		if (goal.fallback() != null) {
			pieces.add(new Piece(say("routing.say.fallback", locale), ""));
			pieces.add(new Piece(world.team(goal.fallback(), locale), "w to"));
		}
		if (goal.minutes() != null) {
			pieces.add(new Piece(say("routing.say.within", locale, hours(goal.minutes())), ""));
		}
		return pieces;
	}

	/** An answering time as a choice of its own. */
	String within(int minutes, Locale locale) {
		return say("routing.form.within", locale, hours(minutes));
	}

	private static double hours(int minutes) {
		return minutes / 60.0;
	}

	private List<String> words(Condition it, World world, Locale locale) {
		return switch (it.field()) {
			case VALUE -> List.of(value(it, locale));
			case TIME -> List.of(it.values().get(0) + "–" + it.values().get(1));
			default -> it.values().stream().map(value -> word(it.field(), value, world, locale)).toList();
		};
	}

	private String word(Field field, String value, World world, Locale locale) {
		return switch (field) {
			case SITE -> world.sites().containsKey(UUID.fromString(value)) ? world.sites().get(UUID.fromString(value)).name() : "–";
			case SERVICE -> service(value, world, locale);
			case CUSTOMER -> say("routing.customer." + value, locale);
			case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
			case ACCOUNT -> value.equals(Condition.ANYBODY) ? say("routing.account.any", locale) : world.person(UUID.fromString(value));
			case STAGE -> say("moments.stage." + value, locale);
			case CHANNEL -> say("moments.channel." + value, locale);
			case WEEKDAY -> DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL_STANDALONE, locale);
			default -> value;
		};
	}

	private String service(String value, World world, Locale locale) {
		UUID id = Condition.service(value);
		if (id == null) {
			String category = value.substring(Condition.CATEGORY.length());
			return say("routing.category", locale, world.categories(locale).getOrDefault(category, category));
		}
		Offering service = world.services().get(id);
		return (service != null) ? service.name().in(locale) : "–";
	}

	private String value(Condition it, Locale locale) {
		BigDecimal least = it.limit(0);
		BigDecimal most = it.limit(1);
		if (least != null && most != null) {
			return say("routing.value.both", locale, money(least, locale), money(most, locale));
		}
		return (least != null) ? say("routing.value.least", locale, money(least, locale)) : say("routing.value.most", locale, money(most, locale));
	}

	private static String money(@Nullable BigDecimal euros, Locale locale) {
		return NumberFormat.getNumberInstance(locale).format((euros != null) ? euros : BigDecimal.ZERO);
	}

	String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}
}
