package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTests {

	private static final Figure<Integer, String> OLD = of(10, "old");

	@Test
	void theFirstIsShown() {
		Figure<Integer, String> first = of(10, "first");
		assertThat(first.beside(List.of())).isSameAs(first);
	}

	@Test
	void withOnePersonMoreTheOldOneStays() {
		assertThat(of(11, "new").beside(List.of(OLD))).isSameAs(OLD);
		assertThat(of(9, "new").beside(List.of(OLD))).isSameAs(OLD);
	}

	@Test
	void withFourPersonsMoreTheOldOneStaysAndWithFiveItGoes() {
		assertThat(of(14, "new").beside(List.of(OLD))).isSameAs(OLD);
		assertThat(of(15, "new").beside(List.of(OLD)).value()).isEqualTo("new");
	}

	@Test
	void oneMomentMoreOfOnePersonIsAChangeOfOne() {
		Map<Integer, Integer> brought = new HashMap<>(numbers(10));
		brought.put(3, 99);
		assertThat(new Figure<>(brought, "new").beside(List.of(OLD))).isSameAs(OLD);
	}

	@Test
	void thoseWhoLeftAndThoseWhoCameCountTogether() {
		Map<Integer, Integer> brought = new HashMap<>(numbers(13));
		brought.remove(0);
		assertThat(new Figure<>(brought, "new").beside(List.of(OLD))).isSameAs(OLD);
		brought.remove(1);
		assertThat(new Figure<>(brought, "new").beside(List.of(OLD)).value()).isEqualTo("new");
	}

	@Test
	void theSamePeopleAndMomentsMayBeComputedAgain() {
		assertThat(of(10, "again").beside(List.of(OLD)).value()).isEqualTo("again");
	}

	@Test
	void anyEarlierOneCountsAndTheLatestOfThemIsShown() {
		Figure<Integer, String> other = of(30, "other");
		Figure<Integer, String> later = of(12, "later");
		assertThat(of(11, "new").beside(List.of(OLD, other))).isSameAs(OLD);
		assertThat(of(11, "new").beside(List.of(OLD, later, other))).isSameAs(later);
	}

	private static Figure<Integer, String> of(int persons, String value) {
		return new Figure<>(numbers(persons), value);
	}

	private static Map<Integer, Integer> numbers(int persons) {
		return IntStream.range(0, persons).boxed().collect(Collectors.toMap(it -> it, it -> it + 1));
	}
}
