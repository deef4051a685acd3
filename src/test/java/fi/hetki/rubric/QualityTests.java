package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTests {

	private final Rubric rubric = Rubric.v1();

	private final QualityTally tally = new QualityTally(this.rubric, Basis.USUAL);

	private final Random random = new Random(9);

	@Test
	void withFewerThanFivePeopleThereIsNoNumberAnywhere() {
		people(4, 60);
		IntStream.range(0, 200).forEach(it -> rated(it % 4, 60, 70));
		Quality quality = this.tally.quality();
		assertThat(quality.persons()).isZero();
		assertThat(quality.dependability()).isNull();
		assertThat(quality.sides()).isNull();
		assertThat(quality.scales()).allMatch(it -> it.pairs() == 0 && it.found() == null);
		assertThat(quality.agreement()).isEqualTo(new Quality.Agreement(0, null));
		assertThat(quality.items()).isEmpty();
	}

	@Test
	void nobodyAtAll() {
		Quality quality = this.tally.quality();
		assertThat(quality.persons()).isZero();
		assertThat(quality.scales()).hasSize(3).allMatch(it -> it.found() == null);
		assertThat(quality.items()).isEmpty();
	}

	@Test
	void withTwentyNineItSaysHowManyThereAre() {
		people(29, 12);
		Quality quality = this.tally.quality();
		assertThat(quality.persons()).isEqualTo(29);
		assertThat(quality.dependability()).isNull();
		assertThat(quality.sides()).isNull();
		assertThat(quality.scales()).allMatch(it -> it.found() == null && it.pairs() == 29);
	}

	@Test
	void withManyAMeetingTellsAboutAFifth() {
		people(80, 24);
		Quality quality = this.tally.quality();
		assertThat(quality.persons()).isEqualTo(80);
		assertThat(quality.dependability().median()).isEqualTo(24);
		assertThat(quality.dependability().single()).isBetween(0.1, 0.4);
		assertThat(quality.dependability().typical()).isBetween(0.75, 0.95);
	}

	@Test
	void itemsThatMeasureOneThingGoTogether() {
		people(80, 24);
		List<Quality.Scale> scales = this.tally.quality().scales();
		assertThat(scales).extracting(Quality.Scale::part).containsExactly(Part.CUSTOMER, Part.SELLING, Part.ALL);
		assertThat(scales).allSatisfy(it -> {
			assertThat(it.found().alpha()).isBetween(0.6, 0.97);
			assertThat(it.found().low()).isLessThan(it.found().alpha());
			assertThat(it.found().high()).isGreaterThan(it.found().alpha());
			assertThat(it.found().persons()).isEqualTo(80);
			assertThat(it.found().omega()).isCloseTo(it.found().alpha(), within(0.05));
		});
	}

	/** Whoever puts the customer first here sells less: both kinds of items lean on one level. */
	@Test
	void oppositesMayBeOneNumber() {
		people(80, 24);
		Quality.Sides sides = this.tally.quality().sides();
		assertThat(sides.seen()).isLessThan(-0.5);
		assertThat(sides.without()).isLessThan(sides.seen());
		assertThat(sides.apart()).isFalse();
		assertThat(new Quality.Sides(-0.3, -0.49).apart()).isTrue();
	}

	@Test
	void anItemThatOnePersonAnswersIsNotToldOf() {
		IntStream.range(0, 40).forEach(it -> answers(0, "intent.goal", "NA"));
		IntStream.range(0, 40).forEach(it -> answers(it % 5, "adapt.own_words", (it % 3 == 0) ? "4" : "NA"));
		IntStream.range(0, 29).forEach(it -> answers(it % 5, "need.passed_hint", "NA"));
		List<Quality.Use> items = this.tally.quality().items();
		assertThat(items).containsExactly(new Quality.Use("adapt.own_words", 40, 65, null));
		assertThat(items.get(0).misplaced()).isTrue();
	}

	@Test
	void notSayingIsNoShowing() {
		IntStream.range(0, 40).forEach(it -> answers(it % 5, "intent.goal", (it % 2 == 0) ? "SKIP" : "3"));
		assertThat(this.tally.quality().items()).isEmpty();
	}

	@Test
	void secondsAreTheMedianOfManyPeople() {
		IntStream.range(0, 35).forEach(it -> timed(it % 5, "intent.goal", it));
		IntStream.range(0, 35).forEach(it -> timed(0, "adapt.own_words", it));
		assertThat(this.tally.quality().items()).containsExactly(new Quality.Use("intent.goal", 35, 0, 17));
	}

	@Test
	void ratersWhoAgreeAreGoodAndOthersCalibrate() {
		IntStream.range(0, 60).forEach(it -> rated(it, it, it + 1));
		Quality.Agreement agreement = this.tally.quality().agreement();
		assertThat(agreement.moments()).isEqualTo(60);
		assertThat(agreement.found().word()).isEqualTo("good");
		assertThat(agreement.found().low()).isLessThanOrEqualTo(agreement.found().alpha());
		assertThat(agreement.found().one()).isCloseTo(agreement.found().alpha(), within(0.01));
		assertThat(new Quality.Found(0.67, 0, 1, 0, 0, 0).word()).isEqualTo("tentative");
		assertThat(new Quality.Found(0.66, 0, 1, 0, 0, 0).word()).isEqualTo("low");
	}

	@Test
	void meetingsRatedOnceAreNotCounted() {
		IntStream.range(0, 29).forEach(it -> rated(it, it, it + 1));
		IntStream.range(0, 50).forEach(it -> this.tally.rating(UUID.randomUUID(), person(it), 50));
		assertThat(this.tally.quality().agreement()).isEqualTo(new Quality.Agreement(29, null));
	}

	@Test
	void whereEverybodyAnswersAlikeNothingCanBeSaid() {
		IntStream.range(0, 40).forEach(it -> IntStream.range(0, 3).forEach(m -> {
			UUID meeting = UUID.randomUUID();
			this.rubric.items().forEach(item -> this.tally.answer(meeting, person(it), item, Given.parse(item.key(), "3")));
		}));
		IntStream.range(0, 40).forEach(it -> rated(it, 50, 50));
		Quality quality = this.tally.quality();
		assertThat(quality.persons()).isEqualTo(40);
		assertThat(quality.dependability()).isNull();
		assertThat(quality.sides()).isNull();
		assertThat(quality.scales()).allMatch(it -> it.found() == null && it.pairs() == 40);
		assertThat(quality.agreement()).isEqualTo(new Quality.Agreement(40, null));
	}

	/** People differ by 11 points, their meetings by 13, answers by 26; four items a meeting, all in six. */
	private void people(int persons, int meetings) {
		IntStream.range(0, persons).forEach(person -> {
			double level = 65 + 11 * this.random.nextGaussian();
			for (int meeting = 0; meeting < meetings; meeting++) {
				double here = level + 13 * this.random.nextGaussian();
				UUID id = UUID.randomUUID();
				for (int i = 0; i < 4; i++) {
					Item item = this.rubric.items().get((i * 6 + meeting) % 24);
					double score = here + 26 * this.random.nextGaussian();
					double raw = (item.orientation() == Orientation.CUSTOMER) ? score : 100 - score;
					long step = Math.max(0, Math.min(4, Math.round(raw / 25)));
					this.tally.answer(id, person(person), item, Given.parse(item.key(), String.valueOf(step)));
				}
			}
		});
	}

	private void answers(int person, String item, String answer) {
		this.tally.answer(UUID.randomUUID(), person(person), this.rubric.item(item), Given.parse(item, answer));
	}

	private void timed(int person, String item, int seconds) {
		this.tally.answer(UUID.randomUUID(), person(person), this.rubric.item(item),
				new Given(item, 3, Given.Kind.VALUE, seconds));
	}

	private void rated(int person, double own, double other) {
		UUID moment = UUID.randomUUID();
		this.tally.rating(moment, person(person), own);
		this.tally.rating(moment, person(person), other);
	}

	private static UUID person(int number) {
		return new UUID(1, number);
	}
}
