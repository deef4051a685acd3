package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CloseLeadTests {

	private static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			79 | 79.00
			79,50 | 79.50
			1 250,5 | 1250.50
			0 | 0.00
			129 € | 129.00
			""")
	void readsEurosAsPeopleWriteThem(String typed, BigDecimal euros) {
		Closure closure = new CloseLead(Outcome.WON, typed, null, null).checked().closure(UUID.randomUUID(), NOON);
		assertThat(closure.value()).isEqualByComparingTo(euros);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "paljon", "-5", "1e9999999", "1.2.3", "99999999999999999999999" })
	void whatIsNoSumIsRefusedAtOnce(@Nullable String typed) {
		assertThat(fields(new CloseLead(Outcome.WON, typed, null, null))).containsExactly("value");
	}

	@Test
	void aNoNeedsAReasonOfItsOwnAndAWordToWhoeverNoticed() {
		assertThat(fields(new CloseLead(Outcome.NOT_NOW, null, null, " "))).containsExactlyInAnyOrder("reason", "sentence");
		assertThat(fields(new CloseLead(Outcome.NOT_NOW, null, "wrong_service", "Ei nyt"))).containsExactly("reason");
		assertThat(new CloseLead(Outcome.NOT_NOW, null, "price", "Ei nyt").checked().closure(UUID.randomUUID(), NOON).value()).isNull();
	}

	@Test
	void nobodyClosesALeadAsNotPursued() {
		assertThat(fields(new CloseLead(Outcome.NOT_PURSUED, null, null, "x"))).containsExactly("outcome");
	}

	private static Iterable<String> fields(CloseLead form) {
		Problems.Refused refused = catchThrowableOfType(Problems.Refused.class, form::checked);
		return refused.problems().all().stream().map(Problems.Problem::field).toList();
	}
}
