package fi.hetki.rubric;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FirmTests {

	@Test
	void plainFormNeedsTwoPersonsAndASecondMoment() {
		assertThatIllegalArgumentException().isThrownBy(() -> Firm.plain(List.of(List.of(60.0, 70.0))));
		assertThatIllegalArgumentException().isThrownBy(() -> Firm.plain(List.of(List.of(60.0), List.of(70.0))));
	}

	@Test
	void aSmallFirmLeansOnTheUsualValues() {
		Firm firm = Firm.stabilised(List.of(List.of(20.0)));
		assertThat(firm.mean()).isEqualTo(70);
		assertThat(firm.spread()).isEqualTo(new Spread(484, 121));
		assertThat(firm.spread().single()).isCloseTo(0.2, within(1e-9));
	}

	@Test
	void aLargeFirmFindsItsOwnMeanAndSpread() {
		List<List<Double>> scores = IntStream.range(0, 1000).mapToObj(it -> around(40 + 20 * (it % 2))).toList();
		Firm firm = Firm.stabilised(scores);
		assertThat(firm.mean()).isCloseTo(50, within(0.001));
		assertThat(Math.sqrt(firm.spread().between())).isCloseTo(10, within(0.5));
		assertThat(Math.sqrt(firm.spread().within())).isCloseTo(Math.sqrt((48_400 + 150_000) / 5_100.0), within(1e-9));
	}

	@Test
	void somebodyWithoutMomentsChangesNothing() {
		List<List<Double>> scores = List.of(List.of(50.0, 70.0), List.of(80.0, 60.0));
		List<List<Double>> withNewcomer = Stream.concat(scores.stream(), Stream.of(List.<Double>of())).toList();
		assertThat(Firm.stabilised(withNewcomer)).isEqualTo(Firm.stabilised(scores));
	}

	private static List<Double> around(double level) {
		return List.of(level - 5, level + 5, level - 5, level + 5, level - 5, level + 5);
	}
}
