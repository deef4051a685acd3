package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.tables.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTests {

	private static final String ALL = "key|category_fi|category_sv|category_en|name_fi|name_sv|name_en|description_fi|description_sv|description_en|unit|team|weekly_capacity";

	private static final String WASH = "wash|Huolto|Service|Care|Pesu|Tvätt|Wash|a|b|c|visit|service|5";

	private final List<Drafted> stored = List.of(Tables.drafted("tyre-hotel", Tables.tyreHotel()));

	@Test
	void whatIsNotInTheFileStaysAsItIs() {
		Plan plan = one("key|name_fi", "tyre-hotel|Rengasvarasto");
		assertThat(plan.kind()).isEqualTo(Plan.Kind.UPDATE);
		assertThat(plan.changed()).containsExactly("name_fi");
		assertThat(plan.offeringId()).isEqualTo(this.stored.get(0).id());
		assertThat(plan.seen()).isEqualTo("seen-tyre-hotel");
		DescribeOffering before = Tables.tyreHotel();
		assertThat(plan.wish().phrases()).isEqualTo(before.phrases());
		assertThat(plan.wish().prices()).isEqualTo(before.prices());
		assertThat(plan.wish().name().sv()).isEqualTo("Däckhotell");
		assertThat(plan.wish().ownerTeam()).isEqualTo(Tables.TYRES.id());
	}

	@Test
	void aRowThatSaysTheSameIsUnchangedInWhateverOrder() {
		Plan plan = one("price|vat|KEY|triggers_fi|recurring|unit", "89,00 €|x|tyre-hotel|  ei tilaa renkaille  |kyllä|kausi");
		assertThat(plan.kind()).isEqualTo(Plan.Kind.UNCHANGED);
		assertThat(plan.wish()).isEqualTo(Tables.tyreHotel());
	}

	@Test
	void aNewServiceIsMadeOfARowThatHasAllItNeeds() {
		Plan plan = one(ALL, WASH);
		assertThat(plan.faults()).isEmpty();
		assertThat(plan.kind()).isEqualTo(Plan.Kind.CREATE);
		assertThat(plan.key()).isEqualTo("wash");
		assertThat(plan.seen()).isNull();
		assertThat(plan.wish().ownerTeam()).isEqualTo(Tables.SERVICE.id());
		assertThat(plan.wish().vat()).isEqualTo(new Vat(true, Vat.GENERAL));
		assertThat(plan.wish().prices()).isEmpty();
	}

	@Test
	void aNewServiceThatLacksSomethingIsToldEachThing() {
		assertThat(faults("key|name_fi", "wash|Pesu")).contains("unit catalogue.import.fault.needed", "team catalogue.import.fault.needed",
				"weekly_capacity catalogue.import.fault.needed", "name_sv catalogue.form.missing.sv", "category_fi catalogue.form.missing.fi");
	}

	@Test
	void withoutAKeyTheEnglishNameMakesOne() {
		assertThat(one("name_en|description_fi", "Tyre hotel|Uusi kuvaus").kind()).isEqualTo(Plan.Kind.UPDATE);
		assertThat(faults("key|name_en", "|🙂")).isNotEmpty();
		assertThat(faults("key|name_fi", "|Pesu")).contains("key catalogue.import.fault.key.missing");
	}

	@Test
	void aKeyThatStandsTwiceIsNamedOnBothRows() {
		List<Plan> plans = Tables.plan(this.stored, "key|name_fi", "tyre-hotel|A", "wash|B", "Tyre-Hotel|C");
		assertThat(plans).extracting(Plan::kind).containsOnly(Plan.Kind.FAULTY);
		assertThat(plans.get(0).faults()).containsExactly(Fault.at("key", "catalogue.import.fault.key.twice", "tyre-hotel", "2, 4"));
		assertThat(plans.get(2).faults()).isEqualTo(plans.get(0).faults());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "price|noin 80|catalogue.form.price.unreadable", "price|1 000 001|catalogue.form.price.high",
			"unit|laatikko|catalogue.import.fault.unit", "team|Myynti|catalogue.import.fault.team",
			"weekly_capacity|-1|catalogue.form.weeklyCapacity.range", "weekly_capacity|monta|catalogue.form.weeklyCapacity.range",
			"season|talvi|catalogue.import.fault.season", "season|31.2.–1.3.|catalogue.import.fault.season",
			"recurring|ehkä|catalogue.import.fault.yes", "archived|aina|catalogue.import.fault.yes",
			"when_full|heitä pois|catalogue.import.fault.full", "vat_percent|250|catalogue.import.fault.percent",
			"price_from|32.1.2027|catalogue.import.fault.day", "further_prices|huomenna 80|catalogue.import.fault.prices",
			"further_prices|aina: 80|catalogue.import.fault.prices.twice", "suits_km_from|paljon|catalogue.import.fault.number" })
	void whatCannotBeReadIsToldWithItsColumn(String column, String cell, String message) {
		assertThat(faults("key|" + column, "tyre-hotel|" + cell)).containsExactly(column + " " + message);
	}

	@Test
	void whatTheEditorWouldRefuseIsRefusedHere() {
		assertThat(faults("key|name_fi", "tyre-hotel|" + "x".repeat(121))).containsExactly("name_fi catalogue.form.long");
		assertThat(faults("key|name_fi", "tyre-hotel|")).containsExactly("name_fi catalogue.form.missing.fi");
		assertThat(faults("key|triggers_fi", "tyre-hotel|Oma varasto")).containsExactly("exclusions_fi catalogue.form.both");
		assertThat(faults("key|triggers_sv", "tyre-hotel|" + "x".repeat(201))).containsExactly("triggers_sv catalogue.form.line.long");
		assertThat(faults("key|hints_sv", "tyre-hotel|" + "x".repeat(201))).containsExactly("hints_sv catalogue.form.line.long");
	}

	@Test
	void whatWasWrongBeforeDoesNotStandInTheWay() {
		DescribeOffering it = Tables.tyreHotel();
		DescribeOffering nameless = new DescribeOffering(it.category(), Sketch.in(it.name(), "en", ""), it.description(), it.prices(),
				it.priceUnit(), it.vat(), it.recurring(), it.ownerTeam(), it.weeklyCapacity(), it.whenFull(), it.season(), it.suits(),
				it.phrases(), it.questions(), false);
		Plan plan = Tables.plan(List.of(Tables.drafted("tyre-hotel", nameless)), "key|weekly_capacity", "tyre-hotel|7").get(0);
		assertThat(plan.kind()).isEqualTo(Plan.Kind.UPDATE);
	}

	@Test
	void anEmptyCellEmptiesAListAndLeavesAChoice() {
		Plan plan = one("key|triggers_fi|price|team|unit|vat_included", "tyre-hotel||||| ");
		assertThat(plan.changed()).containsExactly("price", "triggers_fi");
		assertThat(plan.wish().phrases("fi", Phrase.Kind.TRIGGER)).isEmpty();
		assertThat(plan.wish().prices()).isEmpty();
		assertThat(plan.wish().vat().included()).isTrue();
	}

	@Test
	void thePriceOfTodayIsTheOneThatIsChanged() {
		Plan plan = one("key|price|further_prices", "tyre-hotel|95|1.1.2027: 99,90\n2027-06-01 = -");
		assertThat(plan.wish().prices()).containsExactly(new Price(null, new BigDecimal("95")),
				new Price(LocalDate.of(2027, 1, 1), new BigDecimal("99.90")), new Price(LocalDate.of(2027, 6, 1), null));
		assertThat(plan.changed()).containsExactly("price", "further_prices");
	}

	@Test
	void aPriceMayBeginOnADayAndHaveNoneBefore() {
		Plan plan = one("key|price|price_from", "tyre-hotel|95|2027-01-01");
		assertThat(plan.faults()).isEmpty();
		assertThat(plan.wish().prices()).containsExactly(new Price(LocalDate.of(2027, 1, 1), new BigDecimal("95")));
	}

	@Test
	void aRowWithMoreCellsThanHeadingsIsNoGuess() {
		assertThat(faults("key|name_fi", "tyre-hotel|a|b")).contains("null catalogue.import.fault.extra");
	}

	@Test
	void aTeamIsKnownByItsNameToo() {
		assertThat(one("key|team", "tyre-hotel|huolto").wish().ownerTeam()).isEqualTo(Tables.SERVICE.id());
	}

	@Test
	void theSameRowsMeanTheSameTheNextTime() {
		Plan made = one(ALL, WASH);
		List<Drafted> after = List.of(new Drafted(made.offeringId(), Example.SITE, made.key(), made.wish(), null, "x"));
		assertThat(Tables.plan(after, ALL, WASH).get(0).kind()).isEqualTo(Plan.Kind.UNCHANGED);
	}

	private Plan one(String headings, String row) {
		return Tables.plan(this.stored, headings, row).get(0);
	}

	private List<String> faults(String headings, String row) {
		Plan plan = one(headings, row);
		assertThat(plan.kind() == Plan.Kind.FAULTY).isEqualTo(!plan.faults().isEmpty());
		return plan.faults().stream().map(it -> it.column() + " " + it.message()).toList();
	}
}
