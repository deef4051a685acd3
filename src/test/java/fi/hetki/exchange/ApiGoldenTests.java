package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.hetki.catalogue.CatalogueByKey;
import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.ChangedMeanwhile;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.EditGolden;
import fi.hetki.catalogue.EditRules;
import fi.hetki.catalogue.Golden;
import fi.hetki.catalogue.GoldenDesk;
import fi.hetki.catalogue.GoldenMoments;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiGoldenTests {

	private static final EditGolden SAID = new EditGolden("fi", "Kura lentää.", "MATCH");

	private final UUID wash = UUID.randomUUID();

	private final Golden stored = new Golden(Outside.WORKSHOP, this.wash, "fi", "Kura lentää.", Golden.Expected.MATCH);

	private final GoldenDesk desk = mock();

	private final GoldenMoments moments = mock();

	private final CatalogueByKey services = mock();

	private final CatalogueDesk catalogue = mock();

	private final Workplaces workplaces = mock();

	private final Drafted drafted = mock();

	private final MockMvcTester api = Outside.asMaija(new ApiGoldenController(this.desk, this.moments, this.services,
			this.catalogue, new EditRules(Validation.buildDefaultValidatorFactory().getValidator()), this.workplaces));

	@BeforeEach
	void theWashIsKnown() {
		given(this.drafted.id()).willReturn(this.wash);
		given(this.drafted.key()).willReturn("wash");
		given(this.workplaces.of(eq(Outside.MAIJA), any(), any())).willReturn(Outside.WORKSHOP);
		given(this.workplaces.key(Outside.WORKSHOP)).willReturn("site-w");
		given(this.services.find(Outside.WORKSHOP, "wash")).willReturn(Optional.of(this.drafted));
		given(this.catalogue.draftedOne(this.wash)).willReturn(this.drafted);
		given(this.moments.findById(this.stored.id())).willReturn(Optional.of(this.stored));
	}

	@Test
	void aMomentIsAddedOnce() {
		String body = "{\"service\": \"wash\", \"language\": \"fi\", \"text\": \" Kura\\nlentää. \", \"expected\": \"match\"}";
		given(this.desk.add(any(), eq(this.drafted), eq(SAID))).willReturn(this.stored);
		assertThat(post(body)).hasStatus(201).bodyJson().isStrictlyEqualTo("""
				{"id": "%s", "site": "site-w", "service": "wash", "language": "fi", "text": "Kura lentää.",
				 "expected": "match", "seen": 0}""".formatted(this.stored.id()));
		given(this.desk.of(this.wash)).willReturn(List.of(this.stored));
		assertThat(post(body)).hasStatus(200);
		verify(this.desk).add(any(), any(), any());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			service  | {"service": "wax", "language": "fi", "text": "a", "expected": "match"}
			service  | {"language": "fi", "text": "a", "expected": "match"}
			language | {"service": "wash", "language": "de", "text": "a", "expected": "match"}
			text     | {"service": "wash", "language": "fi", "text": " ", "expected": "match"}
			expected | {"service": "wash", "language": "fi", "text": "a"}
			expected | {"service": "wash", "language": "fi", "text": "a", "expected": "MATCH"}""")
	void whatHasToBeMendedIsNamed(String field, String body) {
		assertThat(post(body)).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors.length()", it -> it.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.errors[0].field", it -> it.assertThat().isEqualTo(field));
		verify(this.desk, never()).add(any(), any(), any());
	}

	@Test
	void whatTheServiceHasAlreadyIsNotKeptTwice() {
		given(this.desk.objection(eq(this.wash), any(), any())).willReturn(Optional.of("catalogue.golden.twice"));
		assertThat(post("{\"service\": \"wash\", \"language\": \"sv\", \"text\": \"Kura lentää.\", \"expected\": \"silence\"}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("text");
	}

	@Test
	void aChangeOfWhatWasNotSeenTellsWhatIsStored() {
		String body = "{\"seen\": 3, \"language\": \"fi\", \"text\": \"Kura.\", \"expected\": \"silence\"}";
		ChangedMeanwhile meanwhile = mock();
		given(this.desk.change(any(), any(), anyInt(), any())).willThrow(meanwhile);
		given(this.desk.one(this.wash, this.stored.id())).willReturn(this.stored);
		assertThat(put(this.stored.id(), body)).hasStatus(409).bodyJson().extractingPath("$.stored.text").isEqualTo("Kura lentää.");
		assertThat(put(this.stored.id(), body.replace("\"seen\": 3", "\"service\": \"wash\""))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("seen");
		assertThat(put(this.stored.id(), body.replace("{", "{\"service\": \"wax\", "))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("service");
		assertThat(put(UUID.randomUUID(), body)).hasStatus(404);
	}

	@Test
	void whatIsGoneStaysGone() {
		assertThat(this.api.delete().uri("/api/v1/catalogue/golden-moments/" + this.stored.id())).hasStatus(204);
		verify(this.desk).remove(this.wash, this.stored.id());
		assertThat(this.api.delete().uri("/api/v1/catalogue/golden-moments/" + UUID.randomUUID())).hasStatus(204);
	}

	private MvcTestResult post(String body) {
		return this.api.post().uri("/api/v1/catalogue/golden-moments").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private MvcTestResult put(UUID id, String body) {
		return this.api.put().uri("/api/v1/catalogue/golden-moments/" + id).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}
}
