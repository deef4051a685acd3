package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTests {

	@ParameterizedTest
	@ValueSource(strings = { "040 123 4567", "0401234567", "+358 40 1234567", "00358 40 123 4567", "(040) 123-4567" })
	void aPhoneIsOneHoweverItIsWritten(String typed) {
		assertThat(Identity.phone(typed, "FI")).contains("+358401234567");
	}

	@Test
	void aNumberWithoutCountryCodeIsOfTheSitesCountry() {
		assertThat(Identity.phone("070-123 45 67", Identity.region(ZoneId.of("Europe/Stockholm")))).contains("+46701234567");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "aamulla", "+358", "040 123 4567 040 123 4567 040" })
	void whatCannotBeDialledIsNoPhone(String typed) {
		assertThat(Identity.phone(typed, "FI")).isEmpty();
	}

	@Test
	void theCheckDigitOfABusinessIdHasToMatch() {
		assertThat(Identity.businessId("0112038-9")).contains("0112038-9");
		assertThat(Identity.businessId("FI 01120389")).contains("0112038-9");
		assertThat(Identity.businessId("112038-9")).contains("0112038-9");
		assertThat(Identity.businessId("0112038-8")).isEmpty();
		assertThat(Identity.businessId("0112038")).isEmpty();
	}

	/** Such numbers, whose remainder is one, are not given out. */
	@Test
	void aBusinessIdWhoseRemainderIsOneDoesNotExist() {
		assertThat(List.of("0000006-0", "0000006-1")).allSatisfy(it -> assertThat(Identity.businessId(it)).isEmpty());
	}

	@Test
	void aPlateHasNoSeparatorsAndAnEmailNoCapitals() {
		assertThat(Identity.plate("czv–231")).contains("CZV231");
		assertThat(Identity.plate("CZV 231")).contains("CZV231");
		assertThat(Identity.plate("-")).isEmpty();
		assertThat(Identity.email(" Aino@Example.COM ")).contains("aino@example.com");
		assertThat(Identity.email("aino@example")).isEmpty();
	}

	@Test
	void aLineOfWordsNamesACustomerAndByWhatSheIsKnown() {
		Card card = Identity.inText("Aino Testilä, ABC-123, 040 123 4567", "FI");
		assertThat(card.name()).isEqualTo("Aino Testilä");
		assertThat(Identity.keys(card, "FI")).containsExactlyInAnyOrder("plate:ABC123", "phone:+358401234567");
	}
}
