package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
import fi.hetki.catalogue.Outlook.Light;
import fi.hetki.catalogue.Season;
import fi.hetki.catalogue.Suits;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.customers.Vehicle;
import fi.hetki.matching.Suggestions.Note;
import fi.hetki.matching.Suggestions.Suggestion;
import fi.hetki.matching.Suggestions.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeighingTests {

	private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-17");

	private static final UUID TEAM = UUID.randomUUID();

	private final Offering belt = offering("timing-belt").fits(Season.ALL_YEAR, new Suits(5, null, null));

	private final Offering brakes = offering("brakes");

	private final Offering tyres = offering("summer-tyres").fits(Season.read("15.3.–31.5.").orElseThrow(), Suits.ANY);

	@Test
	void anOldCarMakesABeltLikelyEnoughToSayAndANewOneSilencesIt() {
		Finding faint = new Finding("timing-belt", 0.5, List.of());
		assertThat(keys(weigh(of(2026), List.of(), faint).suggested())).isEmpty();
		assertThat(keys(weigh(of(2010), List.of(), faint).suggested())).containsExactly("timing-belt");

		Finding clear = new Finding("timing-belt", 0.7, List.of());
		assertThat(keys(weigh(of(2026), List.of(clear), clear).suggested())).isEmpty();
		assertThat(keys(weigh(of(2026), List.of(clear), clear).considered())).containsExactly("timing-belt");
		assertThat(weigh(of(2010), List.of(clear), clear).suggested().get(0).notes()).containsExactly(Note.USUAL);
	}

	@Test
	void theRankingFollows() {
		Finding brake = new Finding("brakes", 0.72, List.of());
		Finding clear = new Finding("timing-belt", 0.7, List.of());
		assertThat(keys(weigh(of(2010), List.of(brake, clear), brake, clear).suggested())).containsExactly("timing-belt", "brakes");
	}

	@Test
	void anEchoThatTheEngineLeftOutStaysOutHoweverWellItFits() {
		Finding brake = new Finding("brakes", 0.9, List.of());
		Finding echo = new Finding("timing-belt", 0.6, List.of());
		assertThat(keys(weigh(of(2010), List.of(brake), brake, echo).suggested())).containsExactly("brakes");
	}

	@Test
	void whatIsOutOfSeasonIsWithheldAndNotEvenConsidered() {
		Finding spring = new Finding("summer-tyres", 0.8, List.of());
		Weighing weighing = weigh(of(2010), List.of(spring), spring);
		assertThat(weighing.suggested()).isEmpty();
		assertThat(weighing.considered()).isEmpty();
		assertThat(weighing.withheld()).extracting(Withheld::why).containsExactly(Match.Why.OUT_OF_SEASON);
	}

	@Test
	void whenTheQueueIsLongOneServiceHidesAndAnotherTellsOfItOrKeepsAWaitingList() {
		Finding brake = new Finding("brakes", 0.9, List.of());
		this.brakes.ownedBy(TEAM, 2, WhenFull.HIDE);
		assertThat(weigh(queues(Light.AMBER), List.of(brake), brake).suggested()).hasSize(1);
		assertThat(weigh(queues(Light.RED), List.of(brake), brake).withheld()).extracting(Withheld::why).containsExactly(Match.Why.FULL);

		this.brakes.ownedBy(TEAM, 2, WhenFull.TELL);
		assertThat(weigh(queues(Light.RED), List.of(brake), brake).suggested().get(0).notes()).containsExactly(Note.FULL);
		this.brakes.ownedBy(TEAM, 2, WhenFull.WAIT);
		assertThat(weigh(queues(Light.RED), List.of(brake), brake).suggested().get(0).notes()).containsExactly(Note.WAITS);
	}

	@Test
	void whenTheQueueIsLongAnotherServiceStandsInAndSaysForWhich() {
		Finding brake = new Finding("brakes", 0.9, List.of());
		this.brakes.ownedBy(TEAM, 2, WhenFull.other("timing-belt"));
		assertThat(weigh(queues(Light.AMBER), List.of(brake), brake).suggested().get(0).offering()).isEqualTo(this.brakes);
		assertThat(weigh(queues(Light.RED), List.of(brake), brake).suggested()).singleElement().satisfies(it -> {
			assertThat(it.offering()).isEqualTo(this.belt);
			assertThat(it.insteadOf()).isEqualTo(this.brakes);
			assertThat(it.strength()).isEqualTo(0.9);
		});
		Finding belt = new Finding("timing-belt", 0.8, List.of());
		assertThat(keys(weigh(queues(Light.RED), List.of(brake, belt), brake, belt).suggested())).as("once").containsExactly("timing-belt");
	}

	@Test
	void whatIsFullItselfOrUnknownOrOutOfSeasonStandsInForNothing() {
		Finding brake = new Finding("brakes", 0.9, List.of());
		for (String no : List.of("brakes", "gone", "summer-tyres")) {
			this.brakes.ownedBy(TEAM, 2, WhenFull.other(no));
			assertThat(weigh(queues(Light.RED), List.of(brake), brake).suggested()).singleElement().satisfies(it -> {
				assertThat(it.offering()).isEqualTo(this.brakes);
				assertThat(it.notes()).containsExactly(Note.FULL);
			});
		}
	}

	@Test
	void theCustomersOwnWishIsSaidBeforeTheFirmsReasons() {
		Besides all = new Besides(NOVEMBER, Set.of(this.tyres.id()), Set.of(this.tyres.id()), List.of(), Map.of());
		assertThat(all.withholds(this.tyres)).contains(Match.Why.QUIET);
		Besides has = new Besides(NOVEMBER, Set.of(this.tyres.id()), Set.of(), List.of(), Map.of());
		assertThat(has.withholds(this.tyres)).contains(Match.Why.HAS_IT);
	}

	private Weighing weigh(Besides besides, List<Finding> suggested, Finding... considered) {
		Shelf shelf = new Shelf(1, Instant.EPOCH, ZoneOffset.UTC, Stream.of(this.belt, this.brakes, this.tyres)
			.collect(Collectors.toMap(Offering::key, Function.identity())), TriggerIndex.of(List.of()));
		return Weighing.of(new Hearing("fi", suggested, List.of(considered), List.of(), List.of()), shelf, besides);
	}

	private Besides of(int year) {
		return new Besides(NOVEMBER, Set.of(), Set.of(), List.of(new Vehicle("Auto", null, year, null)), Map.of());
	}

	private Besides queues(Light light) {
		return new Besides(NOVEMBER, Set.of(), Set.of(), List.of(), Map.of(this.brakes.id(), new Outlook(light, 16, NOVEMBER)));
	}

	private static List<String> keys(List<Suggestion> suggestions) {
		return suggestions.stream().map(it -> it.offering().key()).toList();
	}

	private static Offering offering(String key) {
		return new Offering(UUID.randomUUID(), key, TEAM).ownedBy(TEAM, 5, WhenFull.TELL);
	}
}
