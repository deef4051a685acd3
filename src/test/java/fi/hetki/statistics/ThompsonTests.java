package fi.hetki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.statistics.Thompson.Belief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThompsonTests {

	private final Random random = new Random(11);

	@Test
	void whatIsSurelyLowestWins() {
		assertThat(Thompson.lowest(Map.of("need", new Belief(-9, 0), "fit", new Belief(2, 0)), List.of(), this.random))
			.hasValue("need");
	}

	@Test
	void withLittleKnownEachHasItsTurn() {
		Map<String, Belief> unsure = beliefs(-1, 36, 0, 36, 1, 36);
		assertThat(wins(unsure, "a")).isBetween(340L, 440L);
		assertThat(wins(unsure, "c")).isBetween(230L, 320L);
	}

	@Test
	void withMuchKnownItLeansToTheLow() {
		assertThat(wins(beliefs(-4, 1, 0, 1, 4, 1), "a")).isGreaterThan(980);
	}

	/** Two draws with standard deviation 3 and 4 differ by one with 5: a distance of 5 is lost once in six times. */
	@Test
	void drawsWithTheVarianceThatIsBelieved() {
		assertThat(wins(beliefs(0, 9, 5, 16), "a")).isBetween(800L, 880L);
	}

	@Test
	void whatWasJustPractisedRests() {
		Map<String, Belief> sure = beliefs(-9, 0, 0, 0, 9, 0);
		assertThat(Thompson.lowest(sure, List.of("a"), this.random)).hasValue("b");
		assertThat(Thompson.lowest(sure, List.of("a", "b"), this.random)).hasValue("c");
	}

	@Test
	void whenAllRestTheLowestIsTakenAllTheSame() {
		assertThat(Thompson.lowest(beliefs(-9, 0, 0, 0), List.of("a", "b"), this.random)).hasValue("a");
	}

	@Test
	void theSameNumbersChooseTheSame() {
		Map<String, Belief> unsure = beliefs(0, 36, 0, 36, 0, 36);
		assertThat(IntStream.range(0, 20).mapToObj(it -> Thompson.lowest(unsure, List.of(), new Random(it))))
			.containsExactlyElementsOf(
					IntStream.range(0, 20).mapToObj(it -> Thompson.lowest(unsure, List.of(), new Random(it))).toList());
	}

	@Test
	void nothingToChooseFrom() {
		assertThat(Thompson.lowest(Map.<String, Belief>of(), List.of(), this.random)).isEmpty();
	}

	private long wins(Map<String, Belief> beliefs, String key) {
		return IntStream.range(0, 1000)
			.filter(it -> Thompson.lowest(beliefs, List.of(), this.random).orElseThrow().equals(key))
			.count();
	}

	/** Named a, b, c; mean and variance of each. */
	private static Map<String, Belief> beliefs(double... numbers) {
		Map<String, Belief> beliefs = new LinkedHashMap<>();
		for (int i = 0; i < numbers.length; i += 2) {
			beliefs.put(String.valueOf((char) ('a' + i / 2)), new Belief(numbers[i], numbers[i + 1]));
		}
		return beliefs;
	}
}
