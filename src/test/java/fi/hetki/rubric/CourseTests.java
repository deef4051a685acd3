package fi.hetki.rubric;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.hetki.rubric.Assessments.Rated;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTests {

	private static final Instant NOW = Instant.parse("2026-11-17T13:12:00Z");

	private final List<Rated> rated = new ArrayList<>();

	@Test
	void nothingYet() {
		rates(Told.SARI, 12, 80, 1);
		assertThat(course().moments()).isZero();
		assertThat(course().band()).isEmpty();
	}

	@Test
	void underFiveMomentsOnlyTheirNumberIsTold() {
		rates(Told.MAIJA, 4, 80, 1);
		assertThat(course().moments()).isEqualTo(4);
		assertThat(course().band()).isEmpty();
		assertThat(course().number()).isEmpty();
	}

	@Test
	void fromFiveOnThereIsABandAndNoNumber() {
		rates(Told.MAIJA, 9, 80, 1);
		assertThat(course().band()).isPresent();
		assertThat(course().number()).isEmpty();
		assertThat(course().trend()).isNull();
	}

	@Test
	void fromTenOnANumberAndATrend() {
		rates(Told.MAIJA, 10, 80, 1);
		assertThat(course().number()).isPresent();
		assertThat(course().trend()).isNotNull();
	}

	@Test
	void withoutAWindowBeforeThereIsNothingToCompareWith() {
		rates(Told.MAIJA, 30, 80, 1);
		assertThat(course().change()).isNull();
	}

	@Test
	void aClearRiseSinceTheWindowBefore() {
		rates(Told.MAIJA, 40, 40, 200);
		rates(Told.MAIJA, 40, 90, 1);
		assertThat(course().change()).isEqualTo(Change.UP);
		assertThat(course().moments()).isEqualTo(40);
	}

	@Test
	void theSameLevelAsBeforeIsNoClearChange() {
		rates(Told.MAIJA, 10, 70, 200);
		rates(Told.MAIJA, 10, 71, 1);
		assertThat(course().change()).isEqualTo(Change.NO_CLEAR_CHANGE);
	}

	@Test
	void whatIsOlderThanHalfAYearNoLongerCounts() {
		rates(Told.MAIJA, 20, 40, 181);
		assertThat(course().moments()).isZero();
	}

	private Course course() {
		return Course.of(rated, Told.MAIJA, NOW);
	}

	/** One a day, the last one so many days ago. */
	private void rates(UUID person, int times, double score, int lastDaysAgo) {
		for (int i = 0; i < times; i++) {
			rated.add(new Rated(person, score, NOW.minus(Duration.ofDays(lastDaysAgo + times - 1 - i))));
		}
	}
}
