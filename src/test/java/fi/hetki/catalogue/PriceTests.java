package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "79|79", "79,50|79.50", "79.5|79.5", "1 190|1190", "1\u00a0190,00 €|1190.00", "0|0" })
	void isReadAsPeopleWriteIt(String typed, BigDecimal price) {
		assertThat(Price.read(typed)).contains(price);
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "-5", "79,505", "1,190.00", "79-89", "", "1e6", "٧٩" })
	void isRefusedWhereItCouldMeanAnything(String typed) {
		assertThat(Price.read(typed)).isEmpty();
	}

	@Test
	void isWrittenWithoutCentsWhereThereAreNone() {
		assertThat(Price.write(new BigDecimal("79.00"), ',')).isEqualTo("79");
		assertThat(Price.write(new BigDecimal("79.50"), ',')).isEqualTo("79,50");
		assertThat(Price.write(new BigDecimal("1200.00"), '.')).isEqualTo("1200");
	}

	@Test
	void isTheOneThatBeganLast() {
		List<Price> prices = List.of(new Price(LocalDate.of(2027, 1, 1), new BigDecimal("95")),
				new Price(null, new BigDecimal("89")), new Price(LocalDate.of(2027, 6, 1), null));
		assertThat(Price.on(LocalDate.of(2026, 12, 31), prices)).isEqualByComparingTo("89");
		assertThat(Price.on(LocalDate.of(2027, 1, 1), prices)).isEqualByComparingTo("95");
		assertThat(Price.on(LocalDate.of(2027, 6, 1), prices)).as("quoted from then on").isNull();
		assertThat(Price.on(LocalDate.of(2026, 12, 31), prices.subList(0, 1))).as("before the first").isNull();
		assertThat(Price.on(LocalDate.EPOCH, List.of())).isNull();
	}

	@Test
	void everyUnitHasItsWord() {
		ResourceBundle words = ResourceBundle.getBundle("messages/catalogue");
		assertThat(Price.UNITS).allMatch(unit -> words.containsKey("catalogue.unit." + unit.replace('/', '_')));
	}
}
