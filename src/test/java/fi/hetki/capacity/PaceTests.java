package fi.hetki.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Outlook.Light;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {

	@Test
	void theMedianOfFourWeeksTellsAndMayLieBetweenTwoNumbers() {
		assertThat(Pace.of(List.of(9, 2, 3, 1), 20).perWeek()).isEqualByComparingTo("2.5");
		assertThat(Pace.of(List.of(4, 4, 0, 4), 20)).isEqualTo(new Pace(8, true));
	}

	@Test
	void whereTooLittleGotDoneTheTeamsOwnWordIsTaken() {
		assertThat(Pace.of(List.of(), 6)).isEqualTo(Pace.weekly(6));
		assertThat(Pace.of(List.of(2, 2, 2, 1), 6)).as("seven").isEqualTo(Pace.weekly(6));
		assertThat(Pace.of(List.of(2, 2, 2, 2), 6)).as("eight").isEqualTo(new Pace(4, true));
		assertThat(Pace.of(List.of(0, 0, 0, 90), 6)).as("a median of none tells nothing").isEqualTo(Pace.weekly(6));
	}

	@Test
	void noMoreIsPromisedThanTheTeamHasTimeFor() {
		assertThat(Pace.of(List.of(9, 9, 9, 9), 5)).isEqualTo(Pace.weekly(5));
		assertThat(Pace.of(List.of(9, 9, 9, 9), 0).workingDays(0)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "4, 0, 0", "4, 1, 3", "4, 2, 5", "4, 6, 15", "4, 7, 18", "5, 1, 2", "1, 1000000, 10000" })
	void theBacklogThroughThePaceIsWorkingDaysRoundedUp(int halves, long before, int days) {
		assertThat(new Pace(halves, true).workingDays(before)).isEqualTo(OptionalInt.of(days));
	}

	@Test
	void whereNothingGetsDoneNobodyCanSayAndThereIsNoPlace() {
		assertThat(Pace.weekly(0).workingDays(0)).isEmpty();
		assertThat(Pace.weekly(0).places(15)).isZero();
	}

	@Test
	void thereIsAPlaceExactlyAsLongAsTheNextPromiseIsNotRed() {
		Limits limits = new Limits();
		IntStream.rangeClosed(1, 40).mapToObj(halves -> new Pace(halves, true)).forEach(pace -> {
			for (long taken = 0; taken < 200; taken++) {
				boolean red = limits.light(pace.workingDays(taken)) == Light.RED;
				assertThat(red).as("%s with %d taken", pace, taken).isEqualTo(taken >= pace.places(limits.redOver()));
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, GREEN", "4, GREEN", "5, AMBER", "15, AMBER", "16, RED" })
	void underFiveIsGreenAndOverFifteenIsRed(int days, Light light) {
		assertThat(new Limits().light(OptionalInt.of(days))).isEqualTo(light);
	}

	@Test
	void theFirmMovesTheLimitsAndWhatNobodyKnowsIsRed() {
		Limits limits = new Limits();
		limits.become(1, 1);
		assertThat(limits.light(OptionalInt.of(0))).isEqualTo(Light.GREEN);
		assertThat(limits.light(OptionalInt.of(1))).isEqualTo(Light.AMBER);
		assertThat(limits.light(OptionalInt.of(2))).isEqualTo(Light.RED);
		assertThat(limits.light(OptionalInt.empty())).isEqualTo(Light.RED);
	}
}
