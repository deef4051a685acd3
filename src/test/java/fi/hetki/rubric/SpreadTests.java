package fi.hetki.rubric;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	@Test
	void reliabilityGrowsAsSpearmanAndBrownSay() {
		Oracle oracle = Oracle.of("spearman_brown");
		List<List<Double>> cases = oracle.data().get("cases").valueStream().map(Oracle::list).toList();
		for (int i = 0; i < cases.size(); i++) {
			assertThat(Spread.reliability(cases.get(i).get(0), cases.get(i).get(1).intValue()))
				.isCloseTo(oracle.numbers("values").get(i), oracle.tolerance());
		}
	}

	@Test
	void peopleNeverBecomeQuiteEqual() {
		List<List<Double>> scores = IntStream.range(0, 1000).mapToObj(it -> List.of(45.0, 55.0)).toList();
		assertThat(Spread.stabilised(Squares.of(scores)).between()).isEqualTo(25);
	}
}
