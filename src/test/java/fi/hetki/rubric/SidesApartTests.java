package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.hetki.rubric.EyesPicture.Look;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who care for the customer as much as for their own sale, each by itself: one number would be about neither. */
class SidesApartTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));

	private static final int PERSONS = 60;

	private final Rubric rubric = Rubric.v1();

	private final Rubrics rubrics = Rubrics.only(this.rubric);

	private final Random random = new Random(7);

	private final QualityReports reports = mock();

	private final Composite composite = new Composite(this.reports);

	@Test
	void twoFactorsAreFoundAndTheOneNumberGoes() {
		report(people(20, false));
		assertThat(this.composite.stands()).isFalse();
		assertThat(this.composite.parts()).containsExactly(Part.CUSTOMER, Part.SELLING);
	}

	@Test
	void oppositesKeepItAndItComesBack() {
		report(people(20, false));
		report(people(20, true));
		assertThat(this.composite.stands()).isTrue();
		assertThat(this.composite.parts()).containsExactly(Part.ALL);
	}

	@Test
	void asLongAsNothingIsKnownItStands() {
		when(this.reports.findFirstByOrderByMonthEndDesc()).thenReturn(Optional.empty());
		assertThat(this.composite.stands()).isTrue();
		report(List.of());
		assertThat(this.composite.stands()).isTrue();
	}

	@Test
	void eachSideHasTheFirmsOwnParametersAndCoursesByTheSameRules() {
		List<List<Assessment>> people = people(12, false);
		Map<Part, Basis> bases = Map.of(Part.CUSTOMER, basis(people, Part.CUSTOMER), Part.SELLING, basis(people, Part.SELLING), Part.ALL, basis(people, Part.ALL));
		assertThat(bases.get(Part.CUSTOMER).firm().mean()).isCloseTo(75, within(3.0));
		assertThat(bases.get(Part.SELLING).firm().mean()).as("told as it is, not reversed").isCloseTo(40, within(3.0));
		assertThat(bases.get(Part.ALL).firm().mean()).isCloseTo((75 + 60) / 2.0, within(3.0));
		assertThat(bases.get(Part.CUSTOMER).firm().spread().within()).isGreaterThan(bases.get(Part.ALL).firm().spread().within());
		assertThat(bases.get(Part.CUSTOMER).offsets().keySet()).allMatch(it -> this.rubric.item(it).orientation() == Orientation.CUSTOMER);

		Course selling = course(bases.get(Part.SELLING), Part.SELLING, people.get(0));
		assertThat(selling.moments()).isEqualTo(12);
		assertThat(selling.number().getAsInt()).isBetween((int) selling.band().orElseThrow().from(), (int) selling.band().orElseThrow().to());
		assertThat(selling.trend()).isNotNull();
		Course nine = course(bases.get(Part.SELLING), Part.SELLING, people.get(0).subList(0, 9));
		assertThat(nine.number()).isEmpty();
		assertThat(nine.band()).isPresent();
		assertThat(course(bases.get(Part.SELLING), Part.SELLING, people.get(0).subList(0, 4)).band()).isEmpty();
	}

	@Test
	void oneAnswerOfASideIsEnoughForItAndNoneIsNot() {
		List<Given> one = Answers.of("intent.our_gain=3", "need.passed_hint=NA");
		assertThat(Part.SELLING.score(this.rubric, one, Map.of())).hasValue(75);
		assertThat(Part.SELLING.score(this.rubric, one, Map.of("intent.our_gain", 5.0))).hasValue(70);
		assertThat(Part.CUSTOMER.score(this.rubric, one, Map.of())).isEmpty();
		assertThat(Part.ALL.score(this.rubric, one, Map.of())).isEmpty();
	}

	@Test
	void theUsualValuesOfASideAreItsOwn() {
		assertThat(Firm.usual(Part.CUSTOMER).mean()).isEqualTo(70);
		assertThat(Firm.usual(Part.SELLING).mean()).isEqualTo(30);
		assertThat(Firm.usual(Part.SELLING).spread()).isEqualTo(new Spread(484 + 225, 121));
		assertThat(new Tally(Part.SELLING).basis(3)).isEqualTo(new Basis(3, Firm.usual(Part.SELLING), Map.of(), Map.of()));
		assertThat(Firm.stabilised(List.of(List.of(10.0)), Part.SELLING).mean()).as("of few moments").isEqualTo(30);
	}

	@Test
	void aReckoningKeepsEachSideByItselfAndKnowsTheUsualOnesElsewhere() {
		Reckoning reckoning = new Reckoning(4, NOW, LONG_AGO, 1, EyesTrust.USUAL);
		Basis selling = new Basis(4, new Firm(new Spread(600, 100), 35, 0.2, 40), Map.of("intent.our_gain", -4.0), Map.of("intent", 2.0));
		reckoning.keep(Source.SELF, Part.SELLING, selling);
		assertThat(reckoning.basis(Source.SELF, Part.SELLING)).isEqualTo(new Basis(4, selling.firm(), selling.offsets(), Map.of()));
		assertThat(reckoning.basis(Source.SELF, Part.CUSTOMER)).isEqualTo(new Basis(4, Firm.usual(Part.CUSTOMER), Map.of(), Map.of()));
	}

	@Test
	void otherEyesTellEachSideAndNothingTogether() {
		List<Look> looks = Stream.of("intent.goal=4 intent.our_gain=3", "intent.goal=3 intent.our_gain=3", "intent.goal=4 intent.our_gain=4")
			.flatMap(it -> Look.apart(Assessment.ofOther(UUID.randomUUID(), Told.MAIJA, Told.SARI, Source.PEER, this.rubric, Answers.of(it.split(" ")), NOW), this.rubric))
			.toList();
		Look customers = Look.apart(Assessment.ofCustomer(Told.MOMENT, Told.MAIJA, this.rubric, Answers.of("pulse.intent=3"), NOW), this.rubric).findFirst().orElseThrow();
		EyesPicture picture = EyesPicture.apart(Stream.concat(looks.stream(), Stream.of(customers)).toList(), EyesTrust.USUAL);
		assertThat(picture.lines()).extracting(EyesPicture.Line::source).containsExactly(Source.PEER, Source.PEER, Source.CUSTOMER);
		assertThat(picture.lines()).extracting(EyesPicture.Line::number).containsExactly(92L, 83L, null);
		assertThat(picture.lines().get(1).band().low()).as("half of the answers").isCloseTo(250 / 3.0 - 1.2816 * 25 / Math.sqrt(3), within(1e-9));
		assertThat(picture.together()).isNull();
		assertThat(picture.question()).isNull();
		assertThat(picture.apart()).isTrue();
	}

	private void report(List<List<Assessment>> people) {
		QualityTally tally = new QualityTally(this.rubric, Basis.USUAL);
		people.forEach(person -> person.forEach(it -> it.answers().forEach(given -> tally.answer(it.id(), it.subjectId(), this.rubric.item(given.itemKey()), given))));
		when(this.reports.findFirstByOrderByMonthEndDesc())
			.thenReturn(Optional.of(new QualityReport(LocalDate.EPOCH, LocalDate.EPOCH, tally.quality(), NOW)));
	}

	private Basis basis(List<List<Assessment>> people, Part part) {
		Tally tally = new Tally(part);
		people.forEach(person -> person.forEach(it -> it.answers().forEach(given -> tally.add(it.id(), it.subjectId(), this.rubric.item(given.itemKey()), given.value()))));
		return tally.basis(1);
	}

	private Course course(Basis basis, Part part, List<Assessment> own) {
		return Course.of(basis, Seen.of(this.rubrics, part, basis, own), NOW);
	}

	/** Two items of each side a meeting. Customer's side around 75, own sale around 40, or what the one leaves of the other. */
	private List<List<Assessment>> people(int meetings, boolean opposite) {
		return IntStream.range(0, PERSONS).mapToObj(person -> {
			double customer = 75 + 9 * this.random.nextGaussian();
			double selling = opposite ? 115 - customer : 40 + 12 * this.random.nextGaussian();
			UUID id = new UUID(1, person);
			List<Assessment> met = new ArrayList<>();
			for (int meeting = 0; meeting < meetings; meeting++) {
				double here = 8 * this.random.nextGaussian();
				List<Given> answers = new ArrayList<>();
				for (Orientation side : Orientation.values()) {
					List<Item> items = this.rubric.items().stream().filter(it -> it.orientation() == side).toList();
					double level = (side == Orientation.CUSTOMER) ? customer + here : selling - (opposite ? here : 0);
					for (int i = 0; i < 2; i++) {
						Item item = items.get((2 * meeting + i) % items.size());
						long raw = Math.max(0, Math.min(4, Math.round((level + 10 * this.random.nextGaussian()) / 25)));
						answers.add(Given.parse(item.key(), String.valueOf(raw)));
					}
				}
				met.add(Assessment.ofOwn(UUID.randomUUID(), id, this.rubric, Basis.USUAL, answers, LONG_AGO.plus(Duration.ofDays(meeting))));
			}
			return met;
		}).toList();
	}
}
