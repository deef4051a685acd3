package fi.hetki.moments;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.AtHand.How;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class MetLatelyTests {

	private static final Instant TODAY = Instant.parse("2026-11-22T22:00:00Z");

	private static final Instant NOON = TODAY.plus(Duration.ofHours(12));

	private static final Instant YESTERDAY = TODAY.minusSeconds(1);

	@Test
	void whomSheMetHerselfComesBeforeWhomColleaguesMetAndTodayBeforeYesterday() {
		assertThat(how(NOON, NOON)).isEqualTo(How.MET_TODAY);
		assertThat(how(NOON, YESTERDAY)).as("a colleague today, she yesterday").isEqualTo(How.HERE_TODAY);
		assertThat(how(NOON, null)).isEqualTo(How.HERE_TODAY);
		assertThat(how(YESTERDAY, YESTERDAY)).isEqualTo(How.MET_LATELY);
		assertThat(how(YESTERDAY, null)).isEqualTo(How.HERE_LATELY);
	}

	private static How how(Instant last, @Nullable Instant byHer) {
		return MetLately.how(new MomentsOfCustomers.Met(UUID.randomUUID(), last, byHer), TODAY);
	}
}
