package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerRecordTests {

	@ParameterizedTest
	@CsvSource({ "0, 19, false", "0, 20, true", "7, 13, true", "8, 12, false", "20, 0, false", "10, 90, true" })
	void aTriggerMayOnlyAskOnceItWasWrongTooOftenToBeAnAccident(long right, long wrong, boolean asks) {
		TriggerRecord trigger = new TriggerRecord(UUID.randomUUID(), "fi", "akku", 1000, right, wrong);
		assertThat(trigger.mayOnlyAsk()).isEqualTo(asks);
	}
}
