package fi.hetki.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.moments.Permission;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.people.Entry;
import fi.hetki.shell.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The row of docs/resilience.md about clocks that jump or differ. The nights in which the clock is changed stand in
 * {@code HoursTests} and {@code OpeningHoursTests}, what is late in {@code ClockStoryTests}.
 */
@OnH2
class ClockFaultTests extends Post {

	private static final Instant EIGHT = TEN.plus(Duration.ofHours(22));

	@Autowired
	MomentLog log;

	@Test
	void aClockThatJumpsADayForthAndBackMakesNoDigestTwice() {
		make(EIGHT);
		make(EIGHT.plus(Duration.ofDays(1)));
		make(EIGHT.plusSeconds(60));
		make(EIGHT.plus(Duration.ofDays(1)).plusSeconds(60));
		assertThat(digests(EIGHT)).isEqualTo(1);
		assertThat(digests(EIGHT.plus(Duration.ofDays(1)))).isEqualTo(1);
	}

	@Test
	void twoNodesFiveMinutesApartMakeOneDigest() {
		for (int minute = 0; minute < 15; minute++) {
			make(EIGHT.plus(Duration.ofMinutes(minute - 5)));
			make(EIGHT.plus(Duration.ofMinutes(minute - 10)));
		}
		assertThat(digests(EIGHT)).isEqualTo(1);
	}

	/** Her phone goes by the node that was ahead, and sends to the other one. */
	@Test
	void whatAPhoneTellsByTheOtherNodesClockIsTaken() {
		Instant ahead = TEN.plus(Duration.ofMinutes(6));
		LogMoment told = told(ahead);
		this.clock.at(TEN, () -> assertThat(this.log.log(told).happenedAt()).isEqualTo(ahead));
		LogMoment tomorrow = told(TEN.plus(Duration.ofDays(1)));
		this.clock.at(TEN, () -> assertThatThrownBy(() -> this.log.log(tomorrow)).isInstanceOf(Problems.Refused.class));
	}

	private LogMoment told(Instant happened) {
		return new LogMoment(Entry.newId(), this.booth.maija(), this.booth.site(), null, null, "Jarrut vinkuu.", null, null, null, null,
				Permission.GIVEN, List.of(), Map.of(), null, happened);
	}

	private void make(Instant when) {
		this.clock.at(when, this.digests::make);
	}

	private int digests(Instant day) {
		return this.database.queryForObject("select count(*) from mail where person_id = ? and day_of = ?", Integer.class, this.ville.id(),
				LocalDate.ofInstant(day, Booth.ZONE));
	}
}
