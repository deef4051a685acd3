package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.DataBinder;
import org.springframework.core.ResolvableType;

class OfferingRulesTests {

	static final Locale FINNISH = new Locale("fi");

	@Test
	void whatIsStoredIsInOrderAndComesBackAsItWas() {
		EditOffering good = EditOffering.of(Example.tyreHotel(), FINNISH);
		assertThat(problems(good)).isEmpty();
		assertThat(good.wish(false)).isEqualTo(Example.tyreHotel());
		assertThat(good.wish(true)).isEqualTo(Example.tyreHotel().archived(true));
	}

	@Test
	void aMissingLanguageIsNamed() {
		assertThat(problems("name.sv", "", "name.en", "  ")).containsExactly("name.sv catalogue.form.missing.sv",
				"name.en catalogue.form.missing.en");
	}

	@Test
	void aTextMayFillItsColumnAndNoMore() {
		assertThat(problems("name.fi", "ä".repeat(120))).isEmpty();
		assertThat(problems("name.fi", "ä".repeat(121))).containsExactly("name.fi catalogue.form.long");
	}

	@Test
	void aPhraseStandsOnceAndOnOneSide() {
		assertThat(problems("triggers.fi", "pesu\r\n\r\n PESU ")).containsExactly("triggers.fi catalogue.form.twice");
		for (String telling : List.of("triggers.fi", "situations.fi", "hints.fi")) {
			assertThat(problems(telling, "Oma varasto")).containsExactly("exclusions.fi catalogue.form.both");
		}
	}

	@Test
	void eachKindHasRoomForAsManyAsAnybodyNeeds() {
		Map<String, Integer> most = Map.of("triggers", 100, "situations", 150, "hints", 60, "exclusions", 60);
		most.forEach((field, count) -> {
			String full = IntStream.range(0, count).mapToObj(it -> it + "x".repeat(190)).reduce((a, b) -> a + "\n" + b).orElseThrow();
			assertThat(problems(field + ".sv", full)).as(field).isEmpty();
			assertThat(problems(field + ".sv", full + "\nxx")).containsExactly(field + ".sv catalogue.form.many");
			assertThat(problems(field + ".sv", "x".repeat(201))).containsExactly(field + ".sv catalogue.form.line.long");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "rengas.*", "renk(aat|gas)|x", "^rengas", "[rR]enkaat", "renka\\w+", "renkaa{2}t", "rengas*" })
	void aSearchPatternIsNothingThatACustomerSays(String pattern) {
		assertThat(problems("triggers.fi", pattern)).containsExactly("triggers.fi catalogue.form.pattern");
	}

	@Test
	void whatEverybodySaysAlwaysIsNoTrigger() {
		assertThat(problems("triggers.fi", "ja")).containsExactly("triggers.fi catalogue.form.common");
		assertThat(problems("triggers.fi", "Se ei ole")).containsExactly("triggers.fi catalogue.form.common");
		assertThat(problems("triggers.en", "the")).containsExactly("triggers.en catalogue.form.common");
		assertThat(problems("triggers.fi", "ei mahdu", "triggers.sv", "det knackar", "triggers.en", "4x4")).isEmpty();
		assertThat(problems("triggers.fi", "x")).containsExactly("triggers.fi catalogue.form.short");
		assertThat(problems("exclusions.fi", "–!")).containsExactly("exclusions.fi catalogue.form.short");
	}

	@Test
	void ofMuchThatIsWrongAFewSentencesAreTold() {
		assertThat(problems("triggers.fi", String.join("\n", Arrays.asList("a b c d e f g h".split(" "))))).hasSize(3);
	}

	@Test
	void synonymsAreAWordAndItsOtherNames() {
		assertThat(problems("synonyms.fi", "rengas = kumi, gummi")).isEmpty();
		for (String wrong : List.of("rengas", "rengas =", "= kumi", "a1 = b2 = c3")) {
			assertThat(problems("synonyms.fi", wrong)).as(wrong).containsExactly("synonyms.fi catalogue.form.synonyms.shape");
		}
	}

	@Test
	void aPriceIsANumberBelowAMillionFromADay() {
		assertThat(problems("prices[0].amount", "alk. 18")).containsExactly("prices[0].amount catalogue.form.price.unreadable");
		assertThat(problems("prices[0].amount", "1 000 001")).containsExactly("prices[0].amount catalogue.form.price.high");
		assertThat(problems("prices[1].amount", "95")).containsExactly("prices[1].from catalogue.form.price.from.missing");
		assertThat(problems("prices[1].from", "2027-02-30")).containsExactly("prices[1].from catalogue.form.price.from.missing");
		assertThat(problems("prices[1].from", "2027-01-01", "prices[2].from", "2027-01-01"))
			.containsExactly("prices[2].from catalogue.form.price.from.twice");
	}

	@Test
	void theListOfPricesIsReadInAnyOrder() {
		EditOffering form = form("prices[0].amount", "89", "prices[1].from", "2027-06-01", "prices[3].from", "2027-01-01",
				"prices[3].amount", "95,50");
		assertThat(problems(form)).isEmpty();
		assertThat(form.wish(false).prices()).containsExactly(new Price(null, new BigDecimal("89")),
				new Price(LocalDate.of(2027, 1, 1), new BigDecimal("95.5")), new Price(LocalDate.of(2027, 6, 1), null));
	}

	@Test
	void noPriceAndZeroBothMeanThatItIsQuoted() {
		assertThat(form("prices[0].amount", "").wish(false).prices()).isEmpty();
		assertThat(form("prices[0].amount", "0,00").wish(false).prices()).isEmpty();
	}

	@Test
	void theTaxIsChosenAndItsRateIsAPercentage() {
		assertThat(problems("vat.included", "")).containsExactly("vat.included catalogue.form.vat.missing");
		for (String wrong : List.of("", "abc", "101", "25,55", "-1")) {
			assertThat(problems("vat.percent", wrong)).as(wrong).containsExactly("vat.percent catalogue.form.vat.range");
		}
		assertThat(form("vat.included", "false", "vat.percent", "13,5").wish(false).vat())
			.isEqualTo(new Vat(false, new BigDecimal("13.5")));
	}

	@Test
	void aSeasonIsDaysAndMonths() {
		assertThat(form("season", "15.3.-31.5 , 1.10.–15.12.").wish(false).season()).isEqualTo("15.3.–31.5., 1.10.–15.12.");
		assertThat(problems("season", "kesällä")).containsExactly("season catalogue.form.season.unreadable");
	}

	@Test
	void vehiclesAreOldEnoughInTheRightOrder() {
		assertThat(form("suits.yearsFrom", "3", "suits.kmFrom", "60 000").wish(false).suits()).isEqualTo(new Suits(3, null, 60_000));
		assertThat(problems("suits.yearsFrom", "9", "suits.yearsTo", "3")).containsExactly("suits.yearsTo catalogue.form.suits.order");
		assertThat(problems("suits.kmFrom", "2000001")).containsExactly("suits.kmFrom catalogue.form.suits.range");
		assertThat(problems("suits.yearsTo", "vanha")).containsExactly("suits.yearsTo catalogue.form.suits.range");
	}

	@Test
	void invisibleCharactersAreLeftOut() {
		assertThat(new Texts("a\u0000b\r\nc", null, null).in("fi")).isEqualTo("ab\nc");
	}

	/** The form as the page sends it, but for these fields. */
	static Map<String, String> fields(EditOffering it, String... changed) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String language : List.of("fi", "sv", "en")) {
			fields.put("name." + language, it.name().in(language));
			fields.put("category." + language, it.category().in(language));
			fields.put("description." + language, it.description().in(language));
			for (Phrase.Kind kind : Phrase.Kind.values()) {
				fields.put(kind.field() + "." + language, it.phrases(kind).in(language));
			}
			fields.put("questions." + language, it.questions().in(language));
		}
		for (int at = 0; at < it.prices().size(); at++) {
			fields.put("prices[" + at + "].from", String.valueOf(it.prices().get(at).from()));
			fields.put("prices[" + at + "].amount", String.valueOf(it.prices().get(at).amount()));
		}
		fields.put("priceUnit", it.priceUnit());
		fields.put("vat.included", it.vat().included());
		fields.put("vat.percent", it.vat().percent());
		fields.put("recurring", String.valueOf(it.recurring()));
		fields.put("ownerTeam", it.ownerTeam());
		fields.put("weeklyCapacity", it.weeklyCapacity());
		fields.put("whenFull", it.whenFull());
		fields.put("season", String.valueOf(it.season()));
		for (int at = 0; at < changed.length; at += 2) {
			fields.put(changed[at], changed[at + 1]);
		}
		fields.values().removeIf(value -> value == null || value.isBlank() || value.equals("null"));
		return fields;
	}

	private static EditOffering form(String... changed) {
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(EditOffering.class));
		Map<String, String> fields = fields(EditOffering.of(Example.tyreHotel(), FINNISH), changed);
		binder.construct(new DataBinder.ValueResolver() {
			@Override
			public Object resolveValue(String name, Class<?> type) {
				return fields.get(name);
			}

			@Override
			public Set<String> getNames() {
				return fields.keySet();
			}
		});
		binder.bind(new MutablePropertyValues(fields));
		return (EditOffering) binder.getTarget();
	}

	private static List<String> problems(String... changed) {
		return problems(form(changed));
	}

	static List<String> problems(EditOffering form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		new OfferingRules().validate(form, errors);
		return errors.getFieldErrors().stream().map(OfferingRulesTests::told).toList();
	}

	private static String told(FieldError error) {
		return error.getField() + " " + error.getCode();
	}
}
