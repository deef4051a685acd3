package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.hetki.catalogue.CatalogueByKey;
import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.ChangedMeanwhile;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.EditRules;
import fi.hetki.catalogue.Editions;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Price;
import fi.hetki.catalogue.Question;
import fi.hetki.catalogue.Suits;
import fi.hetki.catalogue.Vat;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiDraftTests {

	private static final UUID TEAM = UUID.randomUUID();

	private static final DescribeOffering WASH = new DescribeOffering(new Names("Pesut", "Tvättar", "Washes"),
			new Names("Pesu", "Tvätt", "Wash"), new Names("Puhdas auto.", "Ren bil.", "Clean car."),
			List.of(new Price(null, new BigDecimal("29")), new Price(LocalDate.of(2027, 1, 1), new BigDecimal("35.5"))), "visit",
			new Vat(true, new BigDecimal("25.5")), true, TEAM, 20, WhenFull.HIDE, "1.4.–30.9.", new Suits(null, 20, null),
			List.of(new Phrase("fi", Phrase.Kind.TRIGGER, "kura lentää"), new Phrase("fi", Phrase.Kind.EXCLUSION, "pesukone"),
					new Phrase("en", Phrase.Kind.SITUATION, "mud on the windows")),
			List.of(new Question("fi", "Milloin pesty?")), false);

	private static final String BODY = """
			{"seen": "draft-1", "name": {"fi": "Pesu", "sv": "Tvätt", "en": "Wash"},
			 "category": {"fi": "Pesut", "sv": "Tvättar", "en": "Washes"},
			 "description": {"fi": "Puhdas auto.", "sv": "Ren bil.", "en": "Clean car."},
			 "prices": [{"from": "2027-01-01", "amount": 35.50}, {"amount": 29}], "unit": "visit",
			 "vat": {"included": true, "percent": 25.5}, "recurring": true, "ownerTeam": "yard", "weeklyCapacity": 20,
			 "whenFull": "hide", "season": "1.4.–30.9.", "suits": {"yearsTo": 20},
			 "triggers": {"fi": [" kura\\nlentää "]}, "situations": {"en": ["mud on the windows"]},
			 "exclusions": {"fi": ["pesukone"]}, "questions": {"fi": ["Milloin pesty?"]}}""";

	private final CatalogueByKey services = mock();

	private final CatalogueDesk desk = mock();

	private final Editions editions = mock();

	private final Workplaces workplaces = mock();

	private final MockMvcTester api = Outside.asMaija(new ApiDraftController(this.services, this.desk,
			new EditRules(Validation.buildDefaultValidatorFactory().getValidator()),
			new CatalogueTeller(this.desk, this.editions, mock(People.class), this.workplaces), this.workplaces));

	@BeforeEach
	void theYardWashes() {
		given(this.workplaces.only(eq(Outside.MAIJA), any())).willReturn(Outside.WORKSHOP);
		given(this.workplaces.key(Outside.WORKSHOP)).willReturn("site-w");
		given(this.desk.owners(Outside.WORKSHOP)).willReturn(Map.of("yard", TEAM));
		given(this.services.put(any(), any(), any(), any(), any())).willReturn(drafted(null));
	}

	@Test
	void everythingThatIsSaidReachesTheDesk() {
		assertThat(put(BODY)).hasStatus(201);
		ArgumentCaptor<DescribeOffering> wish = ArgumentCaptor.captor();
		verify(this.services).put(eq(Outside.WORKSHOP), eq("wash"), eq("draft-1"), wish.capture(), eq(Outside.MAIJA.id()));
		assertThat(wish.getValue()).isEqualTo(WASH);
	}

	@Test
	void whatIsReadCanBePutBackAsItIs() throws Exception {
		given(this.services.find(Outside.WORKSHOP, "wash")).willReturn(Optional.of(drafted(WASH)));
		String read = this.api.get().uri("/api/v1/catalogue/services/wash").exchange().getResponse().getContentAsString();
		assertThat(read).contains("\"state\":\"unchanged\"");
		assertThat(put(read)).hasStatus(200);
		verify(this.services).put(Outside.WORKSHOP, "wash", "draft-1", WASH, Outside.MAIJA.id());
	}

	@Test
	void whoSawAnotherStateIsToldWhatIsStored() {
		ChangedMeanwhile meanwhile = mock();
		given(this.services.find(Outside.WORKSHOP, "wash")).willReturn(Optional.of(drafted(null)));
		given(this.services.put(any(), any(), any(), any(), any())).willThrow(meanwhile);
		assertThat(put(BODY)).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.type", it -> it.assertThat().isEqualTo("/api/docs#changed-meanwhile"))
			.hasPathSatisfying("$.stored.seen", it -> it.assertThat().isEqualTo("draft-1"))
			.hasPathSatisfying("$.stored.triggers.fi[0]", it -> it.assertThat().isEqualTo("kura lentää"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			name.sv            | "Tvätt"                | ""
			unit               | "visit"                | "box"
			vat.percent        | 25.5                   | 25.55
			vat.percent        | 25.5                   | 1e99999999
			vat.included       | "included": true,      | ``
			ownerTeam          | "yard"                 | "sales"
			weeklyCapacity     | "weeklyCapacity": 20   | "weeklyCapacity": -1
			whenFull           | "hide"                 | "HIDE"
			season             | "1.4.–30.9."           | "summer"
			suits.yearsTo      | {"yearsTo": 20}        | {"yearsTo": 1000}
			suits.yearsTo      | {"yearsTo": 20}        | {"yearsFrom": 30, "yearsTo": 20}
			prices[0].amount   | 35.50                  | 35.555
			prices[1].amount   | "amount": 29           | "amount": -29
			prices[1].from     | {"amount": 29}         | {"from": "2027-01-01", "amount": 29}
			prices[1].from     | {"from": "2027-01-01", | {
			triggers.fi        | lentää                 | .*
			exclusions.fi      | pesukone               | Kura lentää
			key                | {"seen"                | {"key": "wax", "seen" """)
	void theRulesOfTheEditorHoldFieldByField(String field, String part, String instead) {
		assertThat(BODY).contains(part);
		assertThat(put(BODY.replace(part, instead))).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors.length()", it -> it.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.errors[0].field", it -> it.assertThat().isEqualTo(field))
			.hasPathSatisfying("$.errors[0].message", it -> it.assertThat().asString().isNotBlank());
		verify(this.services, never()).put(any(), any(), any(), any(), any());
	}

	@Test
	void aKeyIsChosenOnce() {
		assertThat(put("Wash_1", BODY)).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("key");
		given(this.services.find(Outside.WORKSHOP, "Wash_1")).willReturn(Optional.of(drafted(WASH)));
		assertThat(put("Wash_1", BODY)).as("one that is known already").hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			tiggers       | {"tiggers": {"fi": ["a"]}}
			triggers.de   | {"triggers": {"de": ["a"]}}
			triggers.fi   | {"triggers": {"fi": "a"}}
			prices[0].day | {"prices": [{"day": "2027-01-01"}]}
			archived      | {"archived": "no"}""")
	void aFieldOfAnotherNameOrTypeIsNamed(String field, String body) {
		assertThat(put(body)).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
	}

	@Test
	void theDraftTellsWhatItChanges() {
		DescribeOffering before = new DescribeOffering(WASH.category(), WASH.name(), WASH.description(), List.of(), "job", WASH.vat(),
				true, TEAM, 20, WASH.whenFull(), WASH.season(), WASH.suits(), WASH.phrases(), WASH.questions(), false);
		given(this.desk.drafted(Outside.WORKSHOP)).willReturn(List.of(drafted(before), drafted(WASH)));
		assertThat(this.api.get().uri("/api/v1/catalogue/draft")).hasStatus(200).bodyJson().isStrictlyEqualTo("""
				{"site": "site-w", "inUse": 0, "services": [{"key": "wash", "state": "changed", "changed": ["prices", "unit"],
				  "name": {"fi": "Pesu", "sv": "Tvätt", "en": "Wash"}, "archived": false, "seen": "draft-1"}]}""");
	}

	@Test
	void discardingNeedsWhatWasSeen() {
		String draft = "/api/v1/catalogue/services/wash/draft";
		assertThat(this.api.delete().uri(draft)).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("seen");
		assertThat(this.api.delete().uri(draft + "?seen=draft-1")).hasStatus(204);
		verify(this.services).discard(Outside.WORKSHOP, "wash", "draft-1");
	}

	@Test
	void aServiceThatNobodyDraftedIsNotThere() {
		assertThat(this.api.get().uri("/api/v1/catalogue/services/wash")).hasStatus(404);
	}

	private static Drafted drafted(DescribeOffering published) {
		return new Drafted(UUID.randomUUID(), Outside.WORKSHOP, "wash", WASH, published, "draft-1");
	}

	private MvcTestResult put(String body) {
		return put("wash", body);
	}

	private MvcTestResult put(String key, String body) {
		return this.api.put().uri("/api/v1/catalogue/services/" + key).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}
}
