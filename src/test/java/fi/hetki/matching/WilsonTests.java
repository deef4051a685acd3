package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTests {

	/** From table I of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3. */
	@ParameterizedTest
	@CsvSource({ "81, 263, 0.2553", "15, 148, 0.0624", "0, 20, 0", "1, 29, 0.0061" })
	void theLowerEndIsThatOfThePublishedExamples(long right, long all, double lower) {
		assertThat(Wilson.lower(right, all)).isCloseTo(lower, within(0.00005));
	}

	@Test
	void nothingCountedIsNothingKnown() {
		assertThat(Wilson.lower(0, 0)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0, 19, false", "0, 20, true", "7, 13, true", "8, 12, false", "20, 0, false", "10, 90, true" })
	void aTriggerMayOnlyAskOnceItWasWrongTooOftenToBeAnAccident(long right, long wrong, boolean asks) {
		TriggerRecord trigger = new TriggerRecord(UUID.randomUUID(), "fi", "akku", 1000, right, wrong);
		assertThat(trigger.mayOnlyAsk()).isEqualTo(asks);
	}
}
