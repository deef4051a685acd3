package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.matching.Match;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureTests {

	@ParameterizedTest
	@CsvSource({ "WON, , HELPED", "RETURNED, was_not_a_real_need, NOT_NEEDED", "RETURNED, wrong_service, NOT_NEEDED",
			"RETURNED, permission_missing, ", "NOT_NOW, price, ", "NOT_NOW, no_longer_needed, ", "NOT_PURSUED, , " })
	void onlyWhatSpeaksOfTheNeedIsToldToTheSuggestion(Outcome outcome, @Nullable String reason, Match.@Nullable Outcome told) {
		Closure closure = new Closure(outcome, null, reason, null, UUID.randomUUID(), Instant.EPOCH);
		assertThat(closure.verdict().orElse(null)).isEqualTo(told);
	}
}
