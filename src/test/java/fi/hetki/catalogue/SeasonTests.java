package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "15.3.–31.5., 1.10.–15.12.|15.3.–31.5., 1.10.–15.12.", " 1.3 - 2.4 |1.3.–2.4.",
			"01.10.-15.12.;1.1.–2.1.|1.10.–15.12., 1.1.–2.1." })
	void isReadAsPeopleWriteIt(String typed, String season) {
		assertThat(Season.read(typed).orElseThrow()).hasToString(season);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kesä", "31.2.–1.3.", "1.13.–2.13.", "1.3.", "1.3.–", "1.1.–2.1., 3.1.–4.1., 5.1.–6.1., 7.1.–8.1., 9.1.–10.1." })
	void isRefusedWhereThereIsNoSuchDayOrTooMany(String typed) {
		assertThat(Season.read(typed)).isEmpty();
	}

	@Test
	void coversBothItsEndsAndTheTurnOfTheYear() {
		Season winter = Season.read("1.11.–28.2.").orElseThrow();
		for (String day : new String[] { "2026-11-01", "2026-12-31", "2027-01-01", "2027-02-28" }) {
			assertThat(winter.covers(LocalDate.parse(day))).as(day).isTrue();
		}
		assertThat(winter.covers(LocalDate.parse("2027-03-01"))).isFalse();
		assertThat(winter.covers(LocalDate.parse("2026-10-31"))).isFalse();
	}

	@Test
	void withoutPartsIsAllYear() {
		assertThat(Season.read("  ")).contains(Season.ALL_YEAR);
		assertThat(Season.ALL_YEAR.covers(LocalDate.parse("2028-02-29"))).isTrue();
	}
}
