package fi.hetki.rubric;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GivenTests {

	@Test
	void readsTheFiveSteps() {
		assertThat(Given.parse("need.passed_hint", "3").value()).isEqualTo(3);
	}

	@Test
	void aMissingAnswerIsNeverZero() {
		Given notComeUp = Given.parse("need.passed_hint", "NA");
		assertThat(notComeUp.answered()).isFalse();
		assertThatIllegalStateException().isThrownBy(notComeUp::value);
		assertThat(Given.parse("need.passed_hint", "SKIP").kind()).isEqualTo(Given.Kind.SKIP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "-1", "", " 3", "03", "na", "VALUE", "٣" })
	void refusesEverythingElse(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Given.parse("need.passed_hint", text));
	}

	@Test
	void cannotBeBuiltAgainstItsKind() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Given("need.passed_hint", 2, Given.Kind.NA));
		assertThatIllegalArgumentException().isThrownBy(() -> new Given("need.passed_hint", null, Given.Kind.VALUE));
	}
}
