package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Question;
import fi.hetki.matching.Circumstances;
import fi.hetki.matching.Evidence;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matchmaker;
import fi.hetki.matching.Suggestions;
import fi.hetki.moments.Channel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiSuggestionTests {

	private final Matchmaker matchmaker = mock();

	private final Workplaces workplaces = mock();

	private final MockMvcTester api = Outside.asMaija(new ApiSuggestionController(this.matchmaker, this.workplaces));

	@BeforeEach
	void sheWorksAtTheWorkshop() {
		given(this.workplaces.offering(eq(Outside.MAIJA), any(), any())).willReturn(Outside.WORKSHOP);
	}

	@Test
	void everythingThatWasHeardIsTold() {
		Suggestions.Suggestion brakes = new Suggestions.Suggestion(offering("brakes"), 0.912345,
				List.of(new Evidence(1, 14, "Brakes squeal", "squeal")), Set.of());
		given(this.matchmaker.suggest(Outside.WORKSHOP, " Brakes squeal", "en",
				new Circumstances("mechanic", Channel.PHONE, null, null)))
			.willReturn(new Suggestions("en", List.of(brakes),
					List.of(new Suggestions.Withheld(offering("tyres"), Match.Why.HAS_IT, null)), List.of(brakes),
					List.of(offering("battery").recognisedBy(List.of(), List.of(new Question("en", "Does it start?"))))));
		assertThat(ask("{\"site\": \"site-w\", \"text\": \" Brakes squeal\", \"language\": \"en\", \"role\": \"mechanic\", \"channel\": \"phone\"}"))
			.hasStatus(200)
			.bodyJson()
			.isStrictlyEqualTo("""
					{"language": "en",
					 "suggestions": [{"service": "brakes", "strength": 0.9123,
					   "evidence": [{"start": 1, "end": 14, "quote": "Brakes squeal"}]}],
					 "withheld": [{"service": "tyres", "why": "has_it"}],
					 "considered": [{"service": "brakes", "strength": 0.9123}],
					 "ask": [{"service": "battery", "question": "Does it start?"}]}""");
	}

	@Test
	void silenceIsAnAnswer() {
		given(this.matchmaker.suggest(Outside.WORKSHOP, " ", null, Circumstances.UNKNOWN))
			.willReturn(new Suggestions("fi", List.of(), List.of(), List.of(), List.of()));
		assertThat(ask("{\"text\": \" \"}")).hasStatus(200)
			.bodyJson()
			.isStrictlyEqualTo("{\"language\": \"fi\", \"suggestions\": [], \"withheld\": [], \"considered\": [], \"ask\": []}");
	}

	@Test
	void halfACharacterKeepsItsPlace() {
		given(this.matchmaker.suggest(any(), any(), any(), any()))
			.willReturn(new Suggestions("fi", List.of(), List.of(), List.of(), List.of()));
		ask("{\"text\": \"a\\ud800b \\ud83d\\ude00\"}");
		verify(this.matchmaker).suggest(Outside.WORKSHOP, "a\uFFFDb 😀", null, Circumstances.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			text     | {"site": "site-w"}
			language | {"text": "a", "language": "de"}""")
	void whatHasToBeMendedIsNamed(String field, String body) {
		assertThat(ask(body)).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		verifyNoInteractions(this.matchmaker);
	}

	@Test
	void aTextThatIsTooLongIsNotCutInSilence() {
		String text = "a".repeat(AskSuggestions.LONGEST + 1);
		assertThat(ask("{\"text\": \"" + text + "\"}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("text");
	}

	private MvcTestResult ask(String body) {
		return this.api.post().uri("/api/v1/suggestions").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private static Offering offering(String key) {
		return new Offering(Outside.WORKSHOP, key, UUID.randomUUID());
	}
}
