package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.CustomersTurn;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.Outcome;
import fi.hetki.shell.NotHere;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiLeadTests {

	private static final UUID ID = UUID.randomUUID();

	private final LeadTeller teller = mock();

	private final Workplaces workplaces = mock();

	private final Catalogue catalogue = mock();

	private final LeadDesk desk = mock();

	private final CustomersTurn turn = mock();

	private final LeadActs acts = new LeadActs(this.teller, mock());

	private final MockMvcTester api = Outside.asMaija(new ApiLeadController(this.teller, this.workplaces, this.catalogue),
			new ApiLeadClosureController(this.desk, this.acts),
			new ApiLeadPauseController(this.turn, this.acts, Clock.fixed(Instant.parse("2026-11-17T13:12:00Z"), ZoneOffset.UTC)));

	@Test
	void aPageNamesTheNextOne() {
		given(this.teller.page(any(), any(), anyInt())).willReturn(new LeadAnswer.Page(List.of(lead()), "2026-11-17T15:00:00Z~" + ID));
		assertThat(this.api.get().uri("/api/v1/leads")).hasStatus(200)
			.bodyJson()
			.hasPathSatisfying("$.leads[0].service", it -> it.assertThat().isEqualTo("brakes"))
			.hasPathSatisfying("$.next", it -> it.assertThat().isEqualTo("2026-11-17T15:00:00Z~" + ID));
		verify(this.teller).page(Outside.MAIJA, LeadFilter.of(null, null, null, null, null, null), 40);
	}

	@Test
	void theLastPageSaysSo() {
		given(this.teller.page(any(), any(), anyInt())).willReturn(new LeadAnswer.Page(List.of(), null));
		assertThat(this.api.get().uri("/api/v1/leads")).bodyJson().isStrictlyEqualTo("{\"leads\": [], \"next\": null}");
	}

	@Test
	void aListIsNarrowedByWhatTheAddressSays() {
		UUID site = UUID.randomUUID();
		Offering brakes = new Offering(site, "brakes", UUID.randomUUID());
		given(this.workplaces.withLeads(eq(Outside.MAIJA), eq("site-w"), any())).willReturn(site);
		given(this.catalogue.findBySiteIdAndKey(site, "brakes")).willReturn(Optional.of(brakes));
		String cursor = "2026-11-17T15:00:00Z~" + ID;
		assertThat(this.api.get().uri("/api/v1/leads?view=late&q=aino&site=site-w&service=brakes&limit=7&cursor=" + cursor))
			.hasStatus(200);
		verify(this.teller).page(Outside.MAIJA,
				LeadFilter.of(LeadFilter.View.LATE, "aino", site, brakes.id(), null, cursor), 7);
	}

	@Test
	void aServiceKeyThatTwoSitesUseNeedsTheSite() {
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		given(this.workplaces.sitesWithLeads(Outside.MAIJA)).willReturn(Set.of(one, other));
		given(this.catalogue.findBySiteIdAndKey(any(), eq("brakes")))
			.willReturn(Optional.of(new Offering(one, "brakes", UUID.randomUUID())));
		assertThat(this.api.get().uri("/api/v1/leads?service=brakes")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains("site");
	}

	@ParameterizedTest
	@CsvSource({ "view=all, 422, view", "limit=0, 422, limit", "limit=101, 422, limit", "limit=many, 400, limit",
			"cursor=2, 422, cursor", "cursor=2026-11-17T15:00:00Z~x, 422, cursor", "service=wings, 422, service",
			"stage=closed, 422, stage", "due=never, 422, due", "sort=random, 422, sort", "min=much, 400, min",
			"sort=value&cursor=2026-11-17T15:00:00Z~019a8f3e-7c00-7000-8000-000000000001, 422, cursor" })
	void whatIsWrongInTheAddressIsNamed(String query, int status, String field) {
		assertThat(this.api.get().uri("/api/v1/leads?" + query)).hasStatus(status)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
		verify(this.teller, never()).page(any(), any(), anyInt());
	}

	@Test
	void aLeadThatIsNoneOfHersIsNotThere() {
		given(this.teller.one(Outside.MAIJA, ID)).willThrow(new NotHere());
		assertThat(this.api.get().uri("/api/v1/leads/" + ID)).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void aClosureAnswersWithTheLead() {
		given(this.teller.one(Outside.MAIJA, ID)).willReturn(lead());
		assertThat(close("{\"outcome\": \"won\", \"value\": 189.5, \"sentence\": \" Thank you \", \"version\": 2}")).hasStatus(200);
		verify(this.desk).close(ID, Outside.MAIJA, new CloseLead(Outcome.WON, "189.5", null, "Thank you"), 2);
	}

	@Test
	void whatEndedOtherwiseStaysAsItIs() {
		willThrow(new Lead.AlreadyClosed()).given(this.desk).close(any(), any(), any(), any());
		assertThat(close("{\"outcome\": \"won\", \"value\": 1}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/api/docs#already-closed");
	}

	@Test
	void anOldVersionIsAConflict() {
		willThrow(new LeadDesk.ChangedMeanwhile()).given(this.desk).close(any(), any(), any(), any());
		assertThat(close("{\"outcome\": \"won\", \"value\": 1, \"version\": 1}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/api/docs#changed-meanwhile");
	}

	@Test
	void twoThatSayTheSameAtOnceAreBothRight() {
		given(this.desk.close(any(), any(), any(), any())).willThrow(new OptimisticLockingFailureException("clash"))
			.willReturn(Optional.empty());
		given(this.teller.one(Outside.MAIJA, ID)).willReturn(lead());
		assertThat(close("{\"outcome\": \"won\", \"value\": 1}")).hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			422 | outcome  | {}
			422 | outcome  | {"outcome": "lost"}
			422 | outcome  | {"outcome": "not_pursued"}
			422 | value    | {"outcome": "won"}
			422 | value    | {"outcome": "won", "value": -1}
			422 | value    | {"outcome": "won", "value": 1e999999999}
			422 | reason   | {"outcome": "not_now", "reason": "rain", "sentence": "Sorry"}
			422 | sentence | {"outcome": "returned", "reason": "unclear", "sentence": " "}
			400 | value    | {"outcome": "won", "value": "189"}
			400 | version  | {"outcome": "won", "value": 1, "version": 1.5}""")
	void aClosureThatCannotBeIsMendedFieldByField(int status, String field, String body) {
		assertThat(close(body)).hasStatus(status).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		verify(this.desk, never()).close(any(), any(), any(), any());
	}

	@Test
	void aWaitForTheCustomerAnswersWithTheLead() {
		given(this.teller.one(Outside.MAIJA, ID)).willReturn(lead());
		assertThat(post("pause", "{\"until\": \"2026-11-24\", \"because\": \" Asks at home \", \"version\": 2}")).hasStatus(200);
		verify(this.turn).begin(ID, Outside.MAIJA, LocalDate.parse("2026-11-24"), "Asks at home", 2);
		assertThat(post("resumption", "{\"version\": 3}")).hasStatus(200);
		verify(this.turn).end(ID, Outside.MAIJA, 3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			until   | {"version": 2}
			until   | {"until": "next week", "version": 2}
			until   | {"until": "2026-11-16", "version": 2}
			version | {"until": "2026-11-24"}""")
	void aWaitThatCannotBeIsMendedFieldByField(String field, String body) {
		assertThat(post("pause", body)).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		verify(this.turn, never()).begin(any(), any(), any(), any(), anyInt());
	}

	private MvcTestResult close(String body) {
		return post("closure", body);
	}

	private MvcTestResult post(String act, String body) {
		return this.api.post().uri("/api/v1/leads/" + ID + "/" + act).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private static LeadAnswer lead() {
		Instant opened = Instant.parse("2026-11-17T13:12:00Z");
		return new LeadAnswer(ID, 2, "site-w", "brakes", "taken", "ready", "Aino", "Brakes squeal", null, null,
				new BigDecimal("189"), opened, opened, null, null, null, null, "Maija Malli", null, null);
	}
}
