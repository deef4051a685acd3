package fi.hetki.rubric;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	@Test
	void peopleNeverBecomeQuiteEqual() {
		List<List<Double>> scores = IntStream.range(0, 1000).mapToObj(it -> List.of(45.0, 55.0)).toList();
		assertThat(Spread.stabilised(Squares.of(scores), Spread.USUAL).between()).isEqualTo(25);
	}
}
