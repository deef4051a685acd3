package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final Firm firm = Firm.stabilised(List.of(List.of(70.0, 75.0, 80.0)));

	@Test
	void twelveWeeksWhenThereAreMomentsEnough() {
		Trend trend = trend(60, 3);
		assertThat(trend.points()).hasSize(12);
		assertThat(trend.last().at()).isEqualTo(NOW);
		assertThat(trend.first().at()).isEqualTo(NOW.minus(Duration.ofDays(77)));
	}

	@Test
	void itBeginsWhereABandBegins() {
		Trend trend = trend(10, 4);
		assertThat(trend.points()).hasSize(3);
		assertThat(trend.drawn()).isTrue();
	}

	@Test
	void momentsOfOneWeekAreNoLine() {
		assertThat(trend(10, 0.1).drawn()).isFalse();
	}

	@Test
	void theBandGrowsNarrowerWithEveryWeek() {
		Trend trend = trend(12, 4);
		assertThat(trend.last().band().width()).isLessThan(trend.first().band().width());
	}

	@Test
	void aHundredIsOnTopAndZeroAtTheBottom() {
		Trend trend = trend(10, 4);
		assertThat(trend.y(100)).isEqualTo(18);
		assertThat(trend.y(0)).isEqualTo(102);
	}

	@Test
	void theDrawingReachesFromSideToSide() {
		Trend trend = trend(10, 4);
		assertThat(trend.line()).matches("M30 \\d+ 176 \\d+ 322 \\d+");
		assertThat(trend.band()).startsWith("M30 ").endsWith("Z");
	}

	private Trend trend(int moments, double daysApart) {
		return Trend.of(firm, own(moments, daysApart), NOW);
	}

	private static List<Seen> own(int moments, double daysApart) {
		return IntStream.range(0, moments)
			.mapToObj(it -> NOW.minusSeconds(Math.round((moments - 1 - it) * daysApart * 86_400)))
			.map(it -> new Seen(it, 1, 80))
			.toList();
	}

	@Test
	void theLineBreaksWhereOtherSentencesWereAnswered() {
		List<Seen> own = own(60, 3).stream()
			.map(it -> new Seen(it.at(), it.at().isBefore(NOW.minus(Duration.ofDays(30))) ? 1 : 2, 80))
			.toList();
		Trend trend = Trend.of(firm, own, NOW);
		assertThat(trend.breaks()).extracting(Trend.Point::rubricVersion).containsExactly(2);
		assertThat(trend.line().split("M")).hasSize(3);
		assertThat(trend.band().split("Z")).hasSize(2);
	}

	@Test
	void aSingleWeekWithNewSentencesIsADot() {
		List<Seen> own = own(60, 3).stream().map(it -> new Seen(it.at(), it.at().equals(NOW) ? 2 : 1, 80)).toList();
		assertThat(Trend.of(firm, own, NOW).line()).endsWith("h0");
	}

	@Test
	void oneVersionIsOneLine() {
		assertThat(trend(60, 3).breaks()).isEmpty();
	}
}
