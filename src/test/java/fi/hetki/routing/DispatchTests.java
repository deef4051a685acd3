package fi.hetki.routing;

import static fi.hetki.routing.Staff.person;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DispatchTests {

	private final Staff staff = new Staff().shares(Roster.Kind.LONGEST_WAIT, Roster.WhenClosed.NEXT)
		.with(1, 1, 40, null)
		.with(new UUID(2, 2), 2, 1, 40, null, null)
		.with(3, 1, 0, null);

	private final UUID service = new UUID(4, 1);

	@Test
	void withoutRulesTheTeamOfTheServiceGetsIt() {
		Dispatch.Sent sent = send(Rulebook.EMPTY, false);
		assertThat(sent.person()).isEqualTo(person(1));
		assertThat(sent.reasons()).extracting(Reason::key).containsExactly("owner", "full", "turn.LONGEST_WAIT");
	}

	@Test
	void theFirstRuleThatFitsDecidesAndEveryRuleIsExplained() {
		Rulebook book = new Rulebook(List.of(rule("a", Goal.USUAL, new Condition(Field.STAGE, List.of("READY")), new Condition(Field.VALUE, List.of("500", ""))),
				rule("b", to(person(2), 120), new Condition(Field.STAGE, List.of("READY")), new Condition(Field.WORDS, List.of("kiire"))),
				rule("c", to(person(1), null), new Condition(Field.STAGE, List.of("READY")))), Goal.USUAL);
		Dispatch.Sent sent = send(book, false);
		assertThat(sent).extracting(Dispatch.Sent::rule, Dispatch.Sent::person, Dispatch.Sent::minutes, Dispatch.Sent::team)
			.containsExactly("b", person(2), 120, new UUID(2, 2));
		assertThat(sent.reasons()).containsExactly(Reason.of("rule.misfit.VALUE", "1"), Reason.of("rule.fits", "2"),
				Reason.about("direct", person(2), "0/40"));
	}

	@Test
	void whereThePersonCannotTheFallbackGetsIt() {
		Dispatch.Sent sent = send(new Rulebook(List.of(rule("a", to(person(3), null), new Condition(Field.STAGE, List.of("READY")))), Goal.USUAL), false);
		assertThat(sent.person()).isEqualTo(person(1));
		assertThat(sent.reasons()).extracting(Reason::key).containsExactly("rule.fits", "full", "fallback", "full", "turn.LONGEST_WAIT");
	}

	@Test
	void whatWaitsForAManagerGoesOnAfterwards() {
		Goal manager = new Goal(Goal.Kind.MANAGER, null, null, null, null);
		Rulebook book = new Rulebook(List.of(rule("a", manager, new Condition(Field.CUSTOMER, List.of("COMPANY")))), Goal.USUAL);
		assertThat(send(book, false).outcome()).isEqualTo(RoutingDecision.Outcome.HOLD);
		assertThat(send(book, true).person()).isEqualTo(person(1));
	}

	@Test
	void aTeamThatIsGoneStopsNothing() {
		Goal gone = new Goal(Goal.Kind.TEAM, new UUID(9, 9), null, null, null);
		Dispatch.Sent sent = send(new Rulebook(List.of(rule("a", gone, new Condition(Field.STAGE, List.of("READY")))), gone), false);
		assertThat(sent.person()).isEqualTo(person(1));
		assertThat(sent.reasons()).extracting(Reason::key).startsWith("rule.gone", "rule.otherwise", "owner");
	}

	@Test
	void eachConditionMeetsWhatItSays() {
		List<Condition> meet = List.of(new Condition(Field.SITE, List.of(this.staff.site.toString())),
				new Condition(Field.SERVICE, List.of("category:Brakes")), new Condition(Field.LANGUAGE, List.of("sv", "fi")),
				new Condition(Field.ACCOUNT, List.of("*")), new Condition(Field.CHANNEL, List.of("PHONE")),
				new Condition(Field.VALUE, List.of("100", "200")), new Condition(Field.WEEKDAY, List.of("TUESDAY")),
				new Condition(Field.TIME, List.of("09:00", "11:00")), new Condition(Field.TIME, List.of("22:00", "10:01")));
		assertThat(meet).allMatch(it -> it.meets(facts()));
		List<Condition> miss = List.of(new Condition(Field.SERVICE, List.of("category:Tyres")), new Condition(Field.VALUE, List.of("", "149.99")),
				new Condition(Field.TIME, List.of("10:01", "22:00")), new Condition(Field.TIME, List.of("22:00", "10:00")),
				new Condition(Field.WORDS, List.of("reissu")));
		assertThat(miss).noneMatch(it -> it.meets(facts()));
	}

	@Test
	void aRuleIsShadowedByAWiderOneBeforeIt() {
		RoutingRule wide = rule("a", Goal.USUAL, new Condition(Field.STAGE, List.of("READY", "COMPARING")), new Condition(Field.VALUE, List.of("100", "")));
		RoutingRule narrow = rule("b", Goal.USUAL, new Condition(Field.STAGE, List.of("READY")), new Condition(Field.VALUE, List.of("150", "900")),
				new Condition(Field.LANGUAGE, List.of("fi")));
		assertThat(wide.covers(narrow)).isTrue();
		assertThat(narrow.covers(wide)).isFalse();
		assertThat(rule("c", Goal.USUAL, new Condition(Field.VALUE, List.of("", "500"))).covers(narrow)).isFalse();
		assertThat(rule("d", Goal.USUAL, new Condition(Field.TIME, List.of("08:00", "16:00")))
			.covers(rule("e", Goal.USUAL, new Condition(Field.TIME, List.of("09:00", "10:00"))))).isTrue();
	}

	@Test
	void rulesMoveWithinTheirList() {
		Rulebook book = new Rulebook(List.of(rule("a", Goal.USUAL), rule("b", Goal.USUAL), rule("c", Goal.USUAL)), Goal.USUAL);
		assertThat(book.moved("c", -1).rules()).extracting(RoutingRule::id).containsExactly("a", "c", "b");
		assertThat(book.moved("a", -1)).isEqualTo(book);
		assertThat(book.moved("x", 1)).isEqualTo(book);
		assertThat(book.without("b").with(rule("a", to(person(1), null))).rules()).hasSize(2).first().extracting(RoutingRule::goal).isEqualTo(to(person(1), null));
	}

	private Dispatch.Sent send(Rulebook book, boolean released) {
		return new Dispatch(book, this.staff.rota()).send(facts(), released);
	}

	private Facts facts() {
		return new Facts(this.staff.site, this.service, this.staff.team, "Brakes", Customer.Kind.COMPANY, "fi", person(9), Stage.READY,
				"Jarrut vinkuu, kiireellinen lomareissu.", new BigDecimal("150.00"), Channel.PHONE, ZonedDateTime.ofInstant(Staff.NOW, Staff.HELSINKI));
	}

	private static Goal to(UUID person, Integer minutes) {
		return new Goal(Goal.Kind.PERSON, null, person, null, minutes);
	}

	private static RoutingRule rule(String id, Goal goal, Condition... when) {
		return new RoutingRule(id, new ArrayList<>(List.of(when)), goal);
	}
}
