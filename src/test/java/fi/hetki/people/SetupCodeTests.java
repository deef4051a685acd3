package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class SetupCodeTests {

	private final Reception reception = mock();

	private final SetupCode code = new SetupCode(this.reception, new MockEnvironment().withProperty("local.server.port", "8092"));

	@Test
	void isPrintedWithTheAddressWhileNobodyCanSignInAsAnAdmin(CapturedOutput log) {
		given(this.reception.waitsForFirstAdmin()).willReturn(true);
		this.code.atStart();
		assertThat(log).contains("http://localhost:8092/setup").contains("Code  ");
	}

	@Test
	void isNotMadeWhereThereIsAnAdmin(CapturedOutput log) {
		this.code.atStart();
		assertThat(log).doesNotContain("Code  ");
		assertThat(this.code.check("")).isFalse();
		assertThat(this.code.check(null)).isFalse();
	}

	@Test
	void fitsInAnyCaseAndWithoutItsDashes(CapturedOutput log) {
		this.code.announce();
		String printed = last(log);
		assertThat(this.code.check(" " + printed.toUpperCase().replace("-", " "))).isTrue();
		assertThat(this.code.check(printed + "x")).isFalse();
	}

	@Test
	void staysTheSameHoweverOftenThePageIsOpened(CapturedOutput log) {
		this.code.announce();
		String printed = last(log);
		this.code.announce();
		assertThat(last(log)).isEqualTo(printed);
	}

	@Test
	void openOneDoorOnly(CapturedOutput log) {
		this.code.announce();
		String printed = last(log);
		assertThat(this.code.redeem(printed)).isTrue();
		assertThat(this.code.redeem(printed)).isFalse();
	}

	@Test
	void isReplacedAfterTenWrongGuesses(CapturedOutput log) {
		this.code.announce();
		String printed = last(log);
		for (int guess = 0; guess < 9; guess++) {
			this.code.check("guess");
		}
		assertThat(this.code.check(printed)).isTrue();
		this.code.check("guess");
		assertThat(this.code.check(printed)).isFalse();
		assertThat(this.code.check(last(log))).isTrue();
	}

	private static String last(CapturedOutput log) {
		Matcher line = Pattern.compile("Code  (\\S+)").matcher(log);
		String code = "";
		while (line.find()) {
			code = line.group(1);
		}
		return code;
	}
}
