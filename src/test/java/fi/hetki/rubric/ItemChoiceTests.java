package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ItemChoiceTests {

	private static final Situation EVERYTHING = new Situation(true, true, true);
	private static final Situation QUIET_VISIT = new Situation(false, false, false);
	private static final UUID MAIJA = UUID.fromString("00000000-0000-7000-8000-000000000001");
	private static final UUID MOMENT = UUID.fromString("00000000-0000-7000-8000-00000000000a");

	private final Rubric rubric = Rubric.v1();

	@Test
	void sixMomentsCoverTheWholeRubricWhenEverythingApplies() {
		assertThat(people(200)).allSatisfy(it -> assertThat(asked(6, EVERYTHING, it)).hasSize(24));
	}

	@Test
	void withoutALeadSixMomentsCoverAllButTheHandoverItem() {
		Situation noLead = new Situation(true, false, true);
		assertThat(people(200)).allSatisfy(
				it -> assertThat(asked(6, noLead, it)).hasSize(23).doesNotContain("freedom.asked_first"));
	}

	@Test
	void everyFormIsBalancedAndLooksFromFourSides() {
		assertThat(people(50).flatMap(it -> forms(20, 4, EVERYTHING, it).stream())).allSatisfy(form -> {
			assertThat(form).filteredOn(it -> it.orientation() == Orientation.CUSTOMER).hasSize(2);
			assertThat(form).extracting(Item::dimension).doesNotHaveDuplicates().hasSize(4);
		});
	}

	@Test
	void everyLeadIsGuardedByAnItem() {
		Situation handover = new Situation(false, true, false);
		assertThat(people(50).flatMap(it -> forms(20, 3, handover, it).stream()))
			.allMatch(form -> form.stream().anyMatch(Item::guardsLeads));
	}

	@Test
	void theShortFormHasTwoCustomerItemsAndOneSellingItem() {
		assertThat(forms(20, 3, EVERYTHING, MAIJA)).allSatisfy(form -> {
			assertThat(form).hasSize(3);
			assertThat(form).filteredOn(it -> it.orientation() == Orientation.CUSTOMER).hasSize(2);
		});
	}

	@Test
	void onlyWhatAppliesIsAsked() {
		assertThat(asked(30, QUIET_VISIT, MAIJA))
			.allMatch(it -> rubric.item(it).applies() == Applies.ALWAYS)
			.hasSize((int) rubric.items().stream().filter(QUIET_VISIT::admits).count());
	}

	@Test
	void aReloadAsksTheSame() {
		assertThat(choose(Exposure.NONE, EVERYTHING)).isEqualTo(choose(Exposure.NONE, EVERYTHING));
	}

	@Test
	void theLotStaysTheSameOnEveryMachine() {
		assertThat(choose(Exposure.NONE, QUIET_VISIT)).extracting(Item::key).containsExactly("adapt.talked_over",
				"intent.friend", "need.passed_hint", "fit.less_is_fine");
	}

	@Test
	void aRestingItemIsLeftOut() {
		String first = choose(Exposure.NONE, QUIET_VISIT).get(0).key();
		assertThat(choose(resting(it -> it.key().equals(first)), QUIET_VISIT)).extracting(Item::key)
			.doesNotContain(first)
			.hasSize(4);
	}

	@Test
	void aLeadIsGuardedEvenWhenAllItsItemsRest() {
		assertThat(choose(resting(Item::guardsLeads), EVERYTHING)).filteredOn(Item::guardsLeads).hasSize(1);
	}

	@Test
	void balanceGivesWayBeforeTheDimensionsDo() {
		assertThat(choose(resting(it -> it.orientation() == Orientation.CUSTOMER), QUIET_VISIT))
			.allMatch(it -> it.orientation() == Orientation.SELLING)
			.extracting(Item::dimension)
			.doesNotHaveDuplicates()
			.hasSize(4);
	}

	@Test
	void refusesAnyOtherLength() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ItemChoice.choose(rubric, Exposure.NONE, QUIET_VISIT, MAIJA, MOMENT, 5));
	}

	private static Stream<UUID> people(int count) {
		return IntStream.range(0, count).mapToObj(it -> new UUID(it, 0));
	}

	private Exposure resting(Predicate<Item> which) {
		return new Exposure(Map.of(), Map.of(),
				rubric.items().stream().filter(which).map(Item::key).collect(Collectors.toSet()));
	}

	private List<Item> choose(Exposure exposure, Situation situation) {
		return ItemChoice.choose(rubric, exposure, situation, MAIJA, MOMENT, 4);
	}

	private Set<String> asked(int moments, Situation situation, UUID person) {
		return forms(moments, 4, situation, person).stream()
			.flatMap(List::stream)
			.map(Item::key)
			.collect(Collectors.toSet());
	}

	/** One person's forms, moment after moment, all of them answered. */
	private List<List<Item>> forms(int moments, int count, Situation situation, UUID person) {
		List<List<Item>> forms = new ArrayList<>();
		List<List<Given>> answers = new ArrayList<>();
		for (int i = 0; i < moments; i++) {
			UUID moment = new UUID(i, i);
			Exposure exposure = Exposure.after(rubric, answers);
			forms.add(ItemChoice.choose(rubric, exposure, situation, person, moment, count));
			answers.add(forms.get(i).stream().map(it -> new Given(it.key(), 3, Given.Kind.VALUE)).toList());
		}
		return forms;
	}
}
