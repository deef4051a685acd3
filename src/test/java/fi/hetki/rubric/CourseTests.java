package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final List<Seen> own = new ArrayList<>();

	@Test
	void nothingYet() {
		assertThat(course().moments()).isZero();
		assertThat(course().band()).isEmpty();
	}

	@Test
	void underFiveMomentsOnlyTheirNumberIsTold() {
		rates(4, 80, 1);
		assertThat(course().moments()).isEqualTo(4);
		assertThat(course().band()).isEmpty();
		assertThat(course().number()).isEmpty();
	}

	@Test
	void fromFiveOnThereIsABandAndNoNumber() {
		rates(9, 80, 1);
		assertThat(course().band()).isPresent();
		assertThat(course().number()).isEmpty();
		assertThat(course().trend()).isNull();
	}

	@Test
	void fromTenOnANumberAndATrend() {
		rates(10, 80, 1);
		assertThat(course().number()).isPresent();
		assertThat(course().trend()).isNotNull();
	}

	@Test
	void withoutAWindowBeforeThereIsNothingToCompareWith() {
		rates(30, 80, 1);
		assertThat(course().change()).isNull();
	}

	@Test
	void aClearRiseSinceTheWindowBefore() {
		rates(40, 40, 200);
		rates(40, 90, 1);
		assertThat(course().change()).isEqualTo(Change.UP);
		assertThat(course().moments()).isEqualTo(40);
	}

	@Test
	void theSameLevelAsBeforeIsNoClearChange() {
		rates(10, 70, 200);
		rates(10, 71, 1);
		assertThat(course().change()).isEqualTo(Change.NO_CLEAR_CHANGE);
	}

	@Test
	void whatIsOlderThanHalfAYearNoLongerCounts() {
		rates(20, 40, 181);
		assertThat(course().moments()).isZero();
	}

	private Course course() {
		return Course.of(Basis.USUAL, own, NOW);
	}

	/** One a day, the last one so many days ago. */
	private void rates(int times, double score, int lastDaysAgo) {
		for (int i = 0; i < times; i++) {
			own.add(new Seen(NOW.minus(Duration.ofDays(lastDaysAgo + times - 1 - i)), 1, score));
		}
	}
}
