package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

class OfferingRulesTests {

	private static final Locale FINNISH = new Locale("fi");

	private final EditOffering good = EditOffering.of(Example.tyreHotel(), LocalDate.EPOCH, FINNISH);

	@Test
	void whatIsStoredIsInOrderAndComesBackAsItWas() {
		assertThat(problems(this.good)).isEmpty();
		assertThat(this.good.wish()).isEqualTo(Example.tyreHotel());
	}

	@Test
	void aMissingLanguageIsNamed() {
		EditOffering form = with(this.good, new Texts("Rengashotelli", null, "  "), "89", this.good.triggers());
		assertThat(problems(form)).containsExactly("name.sv catalogue.form.missing.sv", "name.en catalogue.form.missing.en");
	}

	@Test
	void aTextMayFillItsColumnAndNoMore() {
		assertThat(problems(with(this.good, new Texts("ä".repeat(120), "x", "x"), "89", Texts.NONE))).isEmpty();
		assertThat(problems(with(this.good, new Texts("ä".repeat(121), "x", "x"), "89", Texts.NONE)))
			.containsExactly("name.fi catalogue.form.long");
	}

	@Test
	void aPhraseStandsOnceAndOnOneSide() {
		assertThat(problems(with(this.good, this.good.name(), "89", new Texts("pesu\r\n\r\n PESU ", null, null))))
			.containsExactly("triggers.fi catalogue.form.twice");
		assertThat(problems(with(this.good, this.good.name(), "89", new Texts("Oma varasto", "oma varasto", null))))
			.containsExactly("exclusions.fi catalogue.form.both");
	}

	@Test
	void aHundredPhrasesOfTwoHundredCharactersAreEnough() {
		List<String> hundred = IntStream.range(0, 100).mapToObj(it -> it + "x".repeat(190)).toList();
		String full = String.join("\n", hundred);
		assertThat(problems(with(this.good, this.good.name(), "89", new Texts(null, full, null)))).isEmpty();
		assertThat(problems(with(this.good, this.good.name(), "89", new Texts(null, full + "\nx", null))))
			.containsExactly("triggers.sv catalogue.form.many");
		assertThat(problems(with(this.good, this.good.name(), "89", new Texts(null, "x".repeat(201), null))))
			.containsExactly("triggers.sv catalogue.form.line.long");
	}

	@Test
	void aPriceIsANumberBelowAMillion() {
		assertThat(problems(with(this.good, this.good.name(), "alk. 18", Texts.NONE)))
			.containsExactly("price catalogue.form.price.unreadable");
		assertThat(problems(with(this.good, this.good.name(), "1 000 001", Texts.NONE)))
			.containsExactly("price catalogue.form.price.high");
	}

	@Test
	void noPriceAndZeroBothMeanThatItIsQuoted() {
		assertThat(with(this.good, this.good.name(), null, Texts.NONE).wish().prices()).isEmpty();
		assertThat(with(this.good, this.good.name(), "0,00", Texts.NONE).wish().prices()).isEmpty();
	}

	@Test
	void invisibleCharactersAreLeftOut() {
		assertThat(new Texts("a\u0000b\r\nc", null, null).in("fi")).isEqualTo("ab\nc");
	}

	private static EditOffering with(EditOffering it, Texts name, String price, Texts triggers) {
		return new EditOffering(name, it.category(), it.description(), price, it.priceUnit(), it.recurring(),
				it.ownerTeam(), it.weeklyCapacity(), triggers, it.exclusions(), it.questions());
	}

	private static List<String> problems(EditOffering form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		new OfferingRules().validate(form, errors);
		return errors.getFieldErrors().stream().map(OfferingRulesTests::told).toList();
	}

	private static String told(FieldError error) {
		return error.getField() + " " + error.getCode();
	}
}
