package fi.hetki.rubric;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TempoTests {

	@Test
	void fourItemsUntilThereIsAnythingMeasured() {
		assertThat(Tempo.items(List.of())).isEqualTo(4);
		assertThat(Tempo.items(Collections.nCopies(9, moment("", "", "", "")))).isEqualTo(4);
	}

	@Test
	void twentyFiveSecondsForAllFourAreStillFine() {
		assertThat(Tempo.items(Collections.nCopies(5, moment("10", "5", "5", "5")))).isEqualTo(4);
	}

	@Test
	void threeOfSomebodyWhoTakesLonger() {
		assertThat(Tempo.items(Collections.nCopies(5, moment("11", "5", "5", "5")))).isEqualTo(3);
	}

	@Test
	void threeStayThreeWhenTheyTakeAsLongEach() {
		assertThat(Tempo.items(Collections.nCopies(5, moment("7", "7", "7")))).isEqualTo(3);
	}

	@Test
	void fourMomentsAreTooFewToKnow() {
		assertThat(Tempo.items(Collections.nCopies(4, moment("60", "60")))).isEqualTo(4);
	}

	@Test
	void aSingleLongMomentChangesNothing() {
		List<List<Given>> moments = Stream.concat(Stream.of(moment("600", "600")), Collections.nCopies(5, moment("2", "2")).stream()).toList();
		assertThat(Tempo.items(moments)).isEqualTo(4);
	}

	@Test
	void whatCannotBeTrueIsNotMeasured() {
		assertThat(Stream.of("601", "-1", "1.5", "x", "99999999999999", "").map(it -> Given.parse("a", "1").after(it).seconds()))
			.containsOnlyNulls();
		assertThat(Given.parse("a", "1").after("600").seconds()).isEqualTo(600);
		assertThat(Given.parse("a", "1").after(null).seconds()).isNull();
	}

	private static List<Given> moment(String... seconds) {
		return IntStream.range(0, seconds.length).mapToObj(it -> Given.parse("item" + it, "1").after(seconds[it])).toList();
	}
}
