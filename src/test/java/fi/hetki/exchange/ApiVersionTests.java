package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.hetki.catalogue.ChangedMeanwhile;
import fi.hetki.catalogue.Edition;
import fi.hetki.catalogue.PublicationReason;
import fi.hetki.catalogue.Publisher;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiVersionTests {

	private final Publisher publisher = mock();

	private final PublicationReason reasons = mock();

	private final CatalogueTeller teller = mock();

	private final Workplaces workplaces = mock();

	private final Edition edition = mock();

	private final MockMvcTester api = Outside
		.asMaija(new ApiVersionController(this.publisher, this.reasons, this.teller, this.workplaces));

	@BeforeEach
	void theFourteenthIsTold() {
		given(this.workplaces.of(eq(Outside.MAIJA), any(), any())).willReturn(Outside.WORKSHOP);
		given(this.teller.version(this.edition)).willReturn(new VersionAnswer(14, null, "Maija Malli", null, null, null));
	}

	@Test
	void aDraftIsPublishedAsItWasSeen() {
		given(this.publisher.publish(Outside.WORKSHOP, "14-3", Outside.MAIJA.id(), "Talvi tulee.")).willReturn(this.edition);
		assertThat(post("publications", "{\"seen\": \"14-3\", \"reason\": \" Talvi tulee. \"}")).hasStatus(200)
			.bodyJson()
			.isStrictlyEqualTo("{\"number\": 14, \"publishedBy\": \"Maija Malli\"}");
	}

	@Test
	void aDraftThatHearsLessNeedsAReason() {
		given(this.reasons.objection(Outside.WORKSHOP, null)).willReturn(Optional.of("catalogue.publication.reason.missing"));
		assertThat(post("publications", "{\"seen\": \"14-3\"}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("reason");
		given(this.publisher.inUse(Outside.WORKSHOP, "14-3")).willReturn(Optional.of(this.edition));
		given(this.publisher.publish(Outside.WORKSHOP, "14-3", Outside.MAIJA.id(), null)).willReturn(this.edition);
		assertThat(post("publications", "{\"seen\": \"14-3\"}")).as("it is in use already").hasStatus(200);
	}

	@Test
	void whatWasNotSeenIsNotPublished() {
		ChangedMeanwhile meanwhile = mock();
		given(this.publisher.publish(any(), eq("14-2"), any(), any())).willThrow(meanwhile);
		assertThat(post("publications", "{\"seen\": \"14-2\"}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/api/docs#changed-meanwhile");
	}

	@Test
	void whatOneSawHasToBeSaid() {
		for (String path : new String[] { "publications", "versions/13/restorations" }) {
			assertThat(post(path, "{}")).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("seen");
		}
		verifyNoInteractions(this.publisher);
	}

	@Test
	void oneGoesBackFromTheVersionThatOneSaw() {
		given(this.publisher.goBack(Outside.WORKSHOP, 13, 14, Outside.MAIJA.id())).willReturn(this.edition);
		assertThat(post("versions/13/restorations", "{\"seen\": 14}")).hasStatus(200);
		verify(this.publisher).goBack(Outside.WORKSHOP, 13, 14, Outside.MAIJA.id());
		assertThat(post("versions/last/restorations", "{\"seen\": 14}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("number");
	}

	private MvcTestResult post(String path, String body) {
		return this.api.post().uri("/api/v1/catalogue/" + path).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}
}
