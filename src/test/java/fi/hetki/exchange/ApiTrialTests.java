package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.hetki.matching.Evidence;
import fi.hetki.matching.Match;
import fi.hetki.matching.Trial;
import fi.hetki.matching.VersionHeard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiTrialTests {

	private final Trial trial = mock();

	private final Workplaces workplaces = mock();

	private final MockMvcTester api = Outside.asMaija(new ApiTrialController(this.trial, this.workplaces));

	@BeforeEach
	void sheWorksAtTheWorkshop() {
		given(this.workplaces.of(eq(Outside.MAIJA), any(), any())).willReturn(Outside.WORKSHOP);
	}

	@Test
	void bothVersionsAnswerWithTheWordsThatTell() {
		Evidence mud = new Evidence(1, 12, "Kura lentää", "kura lentää");
		VersionHeard.Service wash = new VersionHeard.Service("wash", 0.81239, List.of(mud), false);
		given(this.trial.compare(Outside.WORKSHOP, " Kura lentää", "fi", Outside.MAIJA)).willReturn(new Trial.Compared("fi",
				new VersionHeard(13, List.of(), List.of(new VersionHeard.Kept("wash", Match.Why.EXCLUDED, mud)), List.of(), List.of("wax")),
				new VersionHeard(14, List.of(wash), List.of(), List.of(wash), List.of())));
		String evidence = "{\"start\": 1, \"end\": 12, \"quote\": \"Kura lentää\", \"phrase\": \"kura lentää\"}";
		String service = "{\"service\": \"wash\", \"strength\": 0.8124, \"inSeason\": false, \"evidence\": [" + evidence + "]}";
		assertThat(post("{\"text\": \" Kura lentää\", \"language\": \"fi\"}")).hasStatus(200).bodyJson().isStrictlyEqualTo("""
				{"language": "fi",
				 "inUse": {"version": 13, "suggestions": [], "considered": [], "ask": ["wax"],
				   "withheld": [{"service": "wash", "why": "excluded", "evidence": %1$s}]},
				 "draft": {"version": 14, "suggestions": [%2$s], "considered": [%2$s], "withheld": [], "ask": []}}"""
			.formatted(evidence, service));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			text     | {"site": "site-w"}
			language | {"text": "a", "language": "de"}""")
	void whatHasToBeMendedIsNamed(String field, String body) {
		assertThat(post(body)).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		verifyNoInteractions(this.trial);
	}

	@Test
	void aTextThatIsTooLongIsNotCutInSilence() {
		assertThat(post("{\"text\": \"" + "a".repeat(AskSuggestions.LONGEST + 1) + "\"}")).hasStatus(422);
		verifyNoInteractions(this.trial);
	}

	private MvcTestResult post(String body) {
		return this.api.post().uri("/api/v1/catalogue/trials").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}
}
