package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.hetki.shell.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTests {

	private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

	private static final LeadTimes USUAL = new LeadTimes(hours(2), hours(8), hours(24), 5, 5, 25, hours(1), 1, 3, 3, 10, 2, 5);

	private final Countdown running = Countdown.to(new Deadline(NOW, NOW.plus(hours(8)), NOW.plus(hours(6))));

	@ParameterizedTest
	@CsvSource({ "24, 25, 60, 360", "8, 25, 60, 120", "2, 25, 60, 60", "1, 25, 60, 30", "8, 50, 0, 240", "8, 0, 0, 0", "0, 25, 60, 0" })
	void aTimeIsNearlyOverInItsLastPartButNeverBeforeItsHalf(int whole, int percent, int least, int minutes) {
		assertThat(Deadline.lastPart(hours(whole), percent, Duration.ofMinutes(least))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@Test
	void theWatchLooksFirstWhenTimeIsShort() {
		assertThat(this.running.isOver(NOW.plus(hours(6)).minusMillis(1))).isFalse();
		assertThat(this.running.isOver(NOW.plus(hours(6)))).isTrue();
		assertThat(Countdown.NONE.isOver(NOW)).isFalse();
	}

	@Test
	void aSilenceIsPassedOnTwiceAndNoMore() {
		Countdown once = this.running.late(NOW).escalated(NOW, NOW.plus(hours(24)));
		assertThat(once.watchAt()).isEqualTo(NOW.plus(hours(24)));
		Countdown twice = once.escalated(NOW.plus(hours(24)), NOW.plus(hours(48)));
		assertThat(twice.watchAt()).isNull();
		assertThat(twice.escalatedAt()).as("since the first time").isEqualTo(NOW);
	}

	@Test
	void onlyALateLeadHasASilenceToBreak() {
		assertThat(this.running.broken(NOW)).isSameAs(this.running);
		assertThat(this.running.warned(NOW).broken(NOW).alarm()).isEqualTo(Countdown.Alarm.WARNED);
		Countdown broken = this.running.late(NOW).escalated(NOW, NOW).broken(NOW.plus(hours(9)));
		assertThat(broken.escalations()).isZero();
		assertThat(broken.escalatedAt()).isNull();
		assertThat(broken.watchAt()).isEqualTo(NOW.plus(hours(9)));
		assertThat(broken.alarm()).as("that it is late is not said again").isEqualTo(Countdown.Alarm.LATE);
	}

	@Test
	void aWaitKeepsWhatIsLeftAndForgetsWhatWasSaid() {
		Deadline then = new Deadline(NOW.plus(hours(48)), NOW.plus(hours(50)), NOW.plus(hours(49)));
		Countdown paused = this.running.late(NOW).escalated(NOW, NOW).paused(hours(2), then);
		assertThat(paused.left()).isEqualTo(hours(2));
		assertThat(paused.watchAt()).isEqualTo(paused.pausedUntil()).isEqualTo(NOW.plus(hours(48)));
		assertThat(paused.escalatedAt()).isNull();
		assertThat(paused.resumed()).isEqualTo(Countdown.to(then));
	}

	@Test
	void aChipIsInTimeSoonOrLateAndTheCustomersTurnIsNoneOfThem() {
		Instant due = NOW.plus(hours(8));
		assertThat(chip(due, NOW.plus(hours(5)))).matches(it -> !it.soon() && !it.late());
		assertThat(chip(due, NOW.plus(hours(6)))).matches(it -> it.soon() && !it.late());
		assertThat(chip(due, due.plusSeconds(1))).matches(it -> !it.soon() && it.late());
		assertThat(TimeLeft.of(NOW, due, null, null, due.minusSeconds(3600)).soon()).as("where nothing was reckoned, the last hour").isTrue();
	}

	@Test
	void whatIsShownIsReadBackAsItIs() {
		assertThat(EditTimes.of(USUAL, 0).checked()).isEqualTo(USUAL);
		assertThat(checked("ready", "1,5").ready()).isEqualTo(Duration.ofMinutes(90));
		assertThat(checked("ready", " 0.25 ").ready()).isEqualTo(Duration.ofMinutes(15));
	}

	@ParameterizedTest
	@CsvSource({ "ready, 0", "ready, -1", "ready, two", "ready, ''", "ready, 1000", "ready, 200.01", "comparing, 1,", "follow_up, 0", "follow_up, 2.5",
			"hold, 61", "warn_percent, 51", "warn_least, 41", "comparing, 1.9", "wondering, 7", "told, 2" })
	void whatCannotBeIsNamedAtItsField(String field, String typed) {
		Problems.Refused refused = catchThrowableOfType(Problems.Refused.class, () -> checked(field, typed));
		assertThat(refused).isNotNull();
		assertThat(refused.problems().all()).extracting(Problems.Problem::field).containsExactly(field);
	}

	private static LeadTimes checked(String field, String typed) {
		Map<String, String> times = new HashMap<>(EditTimes.of(USUAL, 0).times());
		times.put(field, typed);
		return new EditTimes(times, 0).checked();
	}

	private static TimeLeft chip(Instant due, Instant now) {
		return TimeLeft.of(NOW, due, NOW.plus(hours(6)), null, now);
	}

	private static Duration hours(int hours) {
		return Duration.ofHours(hours);
	}
}
