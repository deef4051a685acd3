package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Moments;
import fi.hetki.moments.Permission;
import fi.hetki.moments.Stage;
import fi.hetki.shell.NotHere;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiMomentTests {

	private static final UUID ID = UUID.fromString("019a8f3e-7c00-7000-8000-000000000001");

	private final MomentLog log = mock();

	private final Moments moments = mock();

	private final Workplaces workplaces = mock();

	private final MomentTeller teller = mock();

	private final MockMvcTester api = Outside
		.asMaija(new ApiMomentController(this.log, this.moments, this.workplaces, this.teller));

	@BeforeEach
	void theMomentIsTold() {
		Moment moment = mock();
		given(this.workplaces.of(eq(Outside.MAIJA), any(), any())).willReturn(Outside.WORKSHOP);
		given(this.log.own(ID, Outside.MAIJA.id())).willReturn(moment);
		given(this.teller.tell(eq(moment), eq(Outside.MAIJA), any())).willReturn(new MomentAnswer(ID, "site-w", null,
				"Brakes squeal", null, "en", null, null, null, Instant.parse("2026-11-17T13:12:00Z"), null, List.of(), List.of()));
	}

	@Test
	void aNewMomentIsCreated() {
		assertThat(put("{\"words\": \"Brakes squeal\"}")).hasStatus(201)
			.bodyJson()
			.isStrictlyEqualTo("""
					{"id": "019a8f3e-7c00-7000-8000-000000000001", "site": "site-w", "words": "Brakes squeal",
					 "language": "en", "happenedAt": "2026-11-17T13:12:00Z", "matches": [], "leads": []}""");
	}

	@Test
	void toldAgainItIsTheSameAnswerAndNothingNew() throws Exception {
		String first = put("{\"words\": \"Brakes squeal\"}").getResponse().getContentAsString();
		given(this.moments.existsById(ID)).willReturn(true);
		assertThat(put("{\"words\": \"Brakes squeal\"}")).hasStatus(200).bodyText().isEqualTo(first);
	}

	@Test
	void everythingThatIsToldReachesTheLog() {
		put("""
				{"customer": {"name": " Aino "}, "words": " Brakes\\u0000 squeal ", "note": "", "language": "en", "stage": "ready",
				 "channel": "workshop_floor", "permission": {"answer": "not_asked", "who": "Service", "by": "phone"},
				 "services": ["brakes"], "answers": {"listen.asked": 4, "fit.matched": "NA"},
				 "happenedAt": "2026-11-17T15:12:00.123456789+02:00"}""");
		ArgumentCaptor<LogMoment> told = ArgumentCaptor.captor();
		verify(this.log).log(told.capture());
		LogMoment moment = told.getValue();
		assertThat(moment.authorId()).isEqualTo(Outside.MAIJA.id());
		assertThat(moment.siteId()).isEqualTo(Outside.WORKSHOP);
		assertThat(moment.newCustomer()).isEqualTo("Aino");
		assertThat(moment.words()).isEqualTo("Brakes squeal");
		assertThat(moment.note()).isNull();
		assertThat(moment.stage()).isEqualTo(Stage.READY);
		assertThat(moment.permission())
			.isEqualTo(new Permission(Permission.Answer.NOT_ASKED, "Service", null, Permission.By.PHONE));
		assertThat(moment.services()).containsExactly("brakes");
		assertThat(moment.answers()).isEqualTo(Map.of("listen.asked", "4", "fit.matched", "NA"));
		assertThat(moment.happenedAt()).isEqualTo("2026-11-17T13:12:00.123456Z");
	}

	@Test
	void anotherStoryUnderTheSameIdIsAConflict() {
		MomentLog.ToldDifferently already = mock();
		given(this.log.log(any())).willThrow(already);
		assertThat(put("{\"words\": \"Something else\"}")).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/api/docs#told-differently");
	}

	@Test
	void somebodyElsesMomentIsNotThere() {
		given(this.log.log(any())).willThrow(new NotHere());
		given(this.log.own(ID, Outside.MAIJA.id())).willThrow(new NotHere());
		assertThat(put("{\"words\": \"Brakes squeal\"}")).hasStatus(404);
		assertThat(this.api.get().uri("/api/v1/moments/" + ID)).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "\"words\"", "{\"words\": \"a\", \"words\": \"b\"}", "{\"words\": \"a\"} {}" })
	void whatIsNoObjectIsRefused(String body) {
		assertThat(put(body)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		verify(this.log, never()).log(any());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			wrds           | {"wrds": "a"}
			words          | {"words": 5}
			customer       | {"words": "a", "customer": "Aino"}
			customer.nmae  | {"words": "a", "customer": {"nmae": "Aino"}}
			customer.id    | {"words": "a", "customer": {"id": "7"}}
			services       | {"words": "a", "services": "brakes"}
			happenedAt     | {"words": "a", "happenedAt": "yesterday"}""")
	void aFieldOfAnotherNameOrTypeIsNamed(String field, String body) {
		assertThat(put(body)).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			stage             | {"words": "a", "stage": "soon"}
			channel           | {"words": "a", "channel": "PHONE"}
			language          | {"words": "a", "language": "de"}
			permission.answer | {"words": "a", "permission": {"answer": "maybe"}}
			customer          | {"words": "a", "customer": {"id": "019a8f3e-7c00-7000-8000-000000000002", "name": "Aino"}}
			services          | {"words": "a", "services": [null]}
			answers.fit       | {"words": "a", "answers": {"fit": 5}}
			answers.fit       | {"words": "a", "answers": {"fit": null}}
			happenedAt        | {"words": "a", "happenedAt": "-999999999-01-01T00:00:00Z"}""")
	void whatHasToBeMendedIsSaidFieldByField(String field, String body) {
		assertThat(put(body)).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", it -> it.assertThat().isEqualTo(field))
			.hasPathSatisfying("$.errors[0].message", it -> it.assertThat().asString().isNotBlank());
		verify(this.log, never()).log(any());
	}

	@Test
	void anIdThatIsNoneIsNamed() {
		assertThat(this.api.get().uri("/api/v1/moments/7")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("id");
	}

	@Test
	void onlyJsonIsReadAndSpoken() {
		String uri = "/api/v1/moments/" + ID;
		assertThat(this.api.put().uri(uri).contentType(MediaType.APPLICATION_FORM_URLENCODED).content("words=a")).hasStatus(415);
		assertThat(this.api.put().uri(uri).accept(MediaType.APPLICATION_XML).contentType(MediaType.APPLICATION_JSON)
			.content("{\"words\": \"a\"}")).hasStatus(406).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		verify(this.log, never()).log(any());
	}

	@Test
	void whatTheAddressDoesNotDoIsSaidWithWhatItDoes() {
		assertThat(this.api.delete().uri("/api/v1/moments/" + ID)).hasStatus(405)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader("Allow");
	}

	@Test
	void aBodyWithoutEndIsCutOff() {
		assertThat(put("{\"words\": \"" + "a".repeat(SmallBodies.MOST_BYTES) + "\"}")).hasStatus(413);
	}

	@Test
	void aMishapInsideStaysInside() {
		given(this.log.log(any())).willThrow(new IllegalStateException("select * from person"));
		assertThat(put("{\"words\": \"a\"}")).hasStatus(500).bodyText().contains("H-").doesNotContain("person", "Exception");
	}

	private MvcTestResult put(String body) {
		return this.api.put().uri("/api/v1/moments/" + ID).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}
}
