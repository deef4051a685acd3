package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellsTests {

	@Test
	void fivePersonsWithTwentyMomentsAreShown() {
		assertThat(Cells.of(List.of(cell("a", 0, 5, 20)))).isEqualTo(new Cells<>(true, Set.of("a")));
	}

	@Test
	void fourPersonsAreNot() {
		assertThat(Cells.of(List.of(cell("a", 0, 4, 400)))).isEqualTo(new Cells<>(false, Set.of()));
	}

	@Test
	void nineteenMomentsAreNot() {
		assertThat(Cells.of(List.of(cell("a", 0, 5, 19)))).isEqualTo(new Cells<>(false, Set.of()));
	}

	@Test
	void nothingAtAllIsNotEither() {
		assertThat(Cells.of(List.of())).isEqualTo(new Cells<>(false, Set.of()));
	}

	@Test
	void aFirmOfThreePeopleSeesNoNumberAnywhere() {
		Cells<String> cells = Cells.of(List.of(cell("a", 0, 1, 100), cell("b", 1, 2, 100)));
		assertThat(cells.total()).isFalse();
		assertThat(cells.shown()).isEmpty();
	}

	@Test
	void theNextSmallestHidesWithASingleHiddenOne() {
		Cells<String> cells = Cells
			.of(List.of(cell("large", 0, 9, 40), cell("small", 9, 3, 40), cell("middle", 12, 6, 40)));
		assertThat(cells.total()).isTrue();
		assertThat(cells.shown()).containsExactly("large");
		assertThat(cells.shows("large")).isTrue();
		assertThat(cells.shows("middle")).isFalse();
	}

	@Test
	void amongAsManyPersonsTheOneWithFewerMomentsHides() {
		Cells<String> cells = Cells
			.of(List.of(cell("more", 0, 6, 41), cell("small", 6, 3, 40), cell("fewer", 9, 6, 40)));
		assertThat(cells.shown()).containsExactly("more");
	}

	@Test
	void hiddenOnesHoldFivePersonsTogether() {
		Cells<String> four = Cells.of(List.of(cell("a", 0, 2, 40), cell("b", 2, 2, 40), cell("c", 4, 7, 40), cell("d", 11, 8, 40)));
		assertThat(four.shown()).containsExactly("d");
		Cells<String> five = Cells.of(List.of(cell("a", 0, 2, 40), cell("b", 2, 3, 40), cell("c", 5, 7, 40), cell("d", 12, 8, 40)));
		assertThat(five.shown()).containsExactly("c", "d");
	}

	@Test
	void somebodyInTwoHiddenOnesCountsOnce() {
		Cells<String> cells = Cells.of(List.of(cell("a", 0, 3, 40), cell("b", 0, 3, 40), cell("c", 10, 7, 40), cell("d", 20, 8, 40)));
		assertThat(cells.shown()).containsExactly("d");
	}

	@Test
	void hiddenForItsFewMomentsAsksANeighbourTooThoughFivePersonsAreInIt() {
		Cells<String> cells = Cells.of(List.of(cell("few", 0, 6, 19), cell("b", 10, 7, 40), cell("c", 20, 8, 40)));
		assertThat(cells.shown()).containsExactly("c");
	}

	@Test
	void anEmptyOneHidesNobodyElse() {
		Cells<String> cells = Cells.of(List.of(cell("none", 0, 0, 0), cell("b", 10, 7, 40), cell("c", 20, 8, 40)));
		assertThat(cells.shown()).containsExactly("b", "c");
	}

	@Test
	void allMayHideAndTheTotalStay() {
		Cells<String> cells = Cells.of(List.of(cell("a", 0, 3, 40), cell("b", 3, 5, 40)));
		assertThat(cells).isEqualTo(new Cells<>(true, Set.of()));
	}

	/** Whatever is hidden of any firm: what subtraction leaves is nobody, or five persons in two parts. */
	@Test
	void subtractionNeverLeavesFewerThanFive() {
		Random random = new Random(5);
		for (int firm = 0; firm < 2000; firm++) {
			List<Cell<Integer>> parts = new ArrayList<>();
			for (int part = 0, first = 0; part < 1 + random.nextInt(6); part++) {
				int persons = random.nextInt(9);
				parts.add(cell(part, first, persons, persons * (1 + random.nextInt(8))));
				first += persons;
			}
			Cells<Integer> cells = Cells.of(parts);
			List<Cell<Integer>> left = parts.stream()
				.filter(it -> !cells.shows(it.key()) && it.moments() > 0)
				.toList();
			Set<UUID> persons = new HashSet<>();
			left.forEach(it -> persons.addAll(it.persons()));
			assertThat(cells.shown()).allMatch(it -> parts.get(it).enough());
			assertThat(cells.total() || cells.shown().isEmpty()).isTrue();
			if (cells.total() && !left.isEmpty()) {
				assertThat(persons).hasSizeGreaterThanOrEqualTo(5);
				assertThat(left).hasSizeGreaterThan(1);
			}
		}
	}

	@Test
	void twoPartsOfTheSameNameAreAMistake() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Cells.of(List.of(cell("a", 0, 5, 20), cell("a", 5, 5, 20))));
	}

	@Test
	void aCellIsMadeOfTheAuthorsOfItsMoments() {
		UUID maija = new UUID(0, 1);
		UUID ville = new UUID(0, 2);
		assertThat(Cell.of("team", List.of(maija, ville, maija))).isEqualTo(new Cell<>("team", Set.of(maija, ville), 3));
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell<>("team", Set.of(maija, ville), 1));
	}

	private static <K> Cell<K> cell(K key, int first, int persons, int moments) {
		Set<UUID> who = IntStream.range(first, first + persons)
			.mapToObj(it -> new UUID(0, it))
			.collect(Collectors.toSet());
		return new Cell<>(key, who.isEmpty() ? Collections.emptySet() : who, moments);
	}
}
