package fi.hetki.moments;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.LoggingTimes.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggingTimesTests {

	@Test
	void halfAndNineOfTenAreCountedOverEverybody() {
		LoggingTimes times = LoggingTimes.of(IntStream.rangeClosed(1, 20)
			.mapToObj(it -> new Logged(new UUID(0, it % 5), true, Channel.PHONE, it, 2 * it))
			.toList());
		assertThat(times.all()).isEqualTo(new LoggingTimes.Figures(20, 11, 18, 21, 36));
	}

	@Test
	void fourPeopleAreNotSpokenOf() {
		assertThat(LoggingTimes.of(logged(4, 40, true, Channel.PHONE)).all()).isNull();
		assertThat(LoggingTimes.of(logged(5, 20, true, Channel.PHONE)).all()).isNotNull();
		assertThat(LoggingTimes.of(logged(5, 19, true, Channel.PHONE)).all()).isNull();
		assertThat(LoggingTimes.of(List.of()).all()).isNull();
	}

	/** All without the code would be known by subtracting: so the next smallest part hides as well. */
	@Test
	void whatIsHiddenCannotBeHadBySubtracting() {
		List<Logged> some = Stream.of(logged(6, 60, false, Channel.PHONE), logged(2, 10, true, Channel.EMAIL)).flatMap(List::stream).toList();
		LoggingTimes times = LoggingTimes.of(some);
		assertThat(times.all()).isNotNull();
		assertThat(times.byCode()).extracting(LoggingTimes.Part::figures).containsOnlyNulls();
		assertThat(times.byChannel()).extracting(LoggingTimes.Part::figures).containsOnlyNulls();
	}

	@Test
	void eachWayInHasItsOwnFigures() {
		List<Logged> all = new ArrayList<>(logged(6, 30, true, Channel.PHONE));
		all.addAll(logged(6, 30, false, null));
		assertThat(LoggingTimes.of(all).byCode()).extracting(LoggingTimes.Part::key).containsExactly("code", "nocode");
		assertThat(LoggingTimes.of(all).byChannel()).extracting(LoggingTimes.Part::key).containsExactly("PHONE", "none");
		assertThat(LoggingTimes.of(all).byChannel()).extracting(LoggingTimes.Part::figures).doesNotContainNull();
	}

	private static List<Logged> logged(int people, int moments, boolean placed, @Nullable Channel channel) {
		return IntStream.range(0, moments).mapToObj(it -> new Logged(new UUID(placed ? 1 : 2, it % people), placed, channel, 20, 8)).toList();
	}
}
