package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import fi.hetki.people.Names;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

class OfferingControllerTests {

	private final CatalogueDesk desk = mock();

	private final Editions editions = mock();

	private final Publisher publisher = mock();

	private final GoldenDesk golden = mock();

	private final Sites sites = mock();

	private final Teams teams = mock();

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	private final CatalogueHead head = new CatalogueHead(this.desk, this.editions, this.sites, this.teams);

	private final OfferingPage page = new OfferingPage(this.desk, this.head, this.golden,
			this.beans.getBeanProvider(SentenceTrial.class), this.beans.getBeanProvider(Checks.class), site -> Map.of());

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders
		.standaloneSetup(new OfferingController(this.desk, this.head, this.page, List.of()),
				new OfferingArchiveController(this.desk, this.page), new OfferingDraftController(this.desk, this.page),
				new GoldenController(this.golden, this.page),
				new PublicationController(this.head, this.publisher, this.beans.getBeanProvider(Rehearsal.class)),
				new TrialController(this.head, this.page, this.beans.getBeanProvider(SentenceTrial.class)))
		.setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
		.setViewResolvers(new InternalResourceViewResolver("/templates/", ".html"))
		.build());

	private final Site site = new Site("workshop", "Mallitie", "workshop", null, ZoneId.of("Europe/Helsinki"),
			"mon-fri 07:30-17:00");

	private final Team team = new Team(this.site.id(), "fitting", new Names("Renkaat", "Däck", "Tyres"));

	private final Drafted stored = Drafted.of(Example.tyreHotel(this.team.id())
		.applyTo(new Offering(this.site.id(), "tyre-hotel", this.team.id())));

	private final SignedIn helena = new SignedIn(UUID.randomUUID(), "helena", null, "Helena", "Kivi", Role.ADMIN, "other",
			this.site.id(), null, "Mallitie", "workshop", ZoneId.of("Europe/Helsinki"), "fi", null, false, true, Set.of(),
			Set.of());

	private final String address = "/admin/services/" + this.stored.id();

	@BeforeEach
	void aSiteWithATyreHotel() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(this.helena, null));
		given(this.sites.findByKey("workshop")).willReturn(Optional.of(this.site));
		given(this.sites.findAll()).willReturn(List.of(this.site));
		given(this.teams.findBySiteIdOrderByKey(this.site.id())).willReturn(List.of(this.team));
		given(this.desk.draftedOne(this.stored.id())).willReturn(this.stored);
		given(this.desk.drafted(this.site.id())).willReturn(List.of(this.stored));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void savesAndKeepsWhatWasLookedFor() {
		given(this.desk.revise(any(), any(), any(), any())).willReturn(this.stored);
		assertThat(this.mvc.perform(form(this.address, "q", "tyre", "seen", "published-0")))
			.hasRedirectedUrl(this.address + "?q=tyre");
		then(this.desk).should().revise(this.stored.id(), "published-0", this.stored.content(), this.helena.id());
	}

	@Test
	void anArchivedServiceStaysArchivedWhenItIsSaved() {
		Drafted archived = new Drafted(this.stored.id(), this.site.id(), "tyre-hotel", this.stored.content().archived(true),
				this.stored.content(), "draft-1");
		given(this.desk.draftedOne(this.stored.id())).willReturn(archived);
		given(this.desk.revise(any(), any(), any(), any())).willReturn(archived);
		assertThat(this.mvc.perform(form(this.address, "seen", "draft-1"))).hasStatus(302);
		then(this.desk).should().revise(this.stored.id(), "draft-1", archived.content(), this.helena.id());
	}

	@Test
	void somethingMissingLeavesTheFormAsItWasTyped() {
		assertThat(this.mvc.perform(form(this.address, "seen", "published-3", "name.sv", "", "prices[1].from", "2027-01-01",
				"prices[1].amount", "abc")))
			.hasStatusOk()
			.model()
			.hasErrors()
			.containsEntry("seen", "published-3")
			.containsEntry("tongue", "sv")
			.extractingByKey("form")
			.extracting("prices", LIST)
			.contains(new EditPrice("2027-01-01", "abc"));
		then(this.desk).should(never()).revise(any(), any(), any(), any());
	}

	@Test
	void aStaleFormIsToldWhatIsDifferentAndCanBeSavedOver() {
		given(this.desk.revise(any(), any(), any(), any())).willThrow(new ChangedMeanwhile());
		assertThat(this.mvc.perform(form(this.address, "seen", "draft-old", "prices[0].amount", "95", "season", "1.3.–2.3.",
				"hints.fi", "varasto")))
			.hasStatus(409)
			.model()
			.containsEntry("seen", this.stored.seen())
			.extractingByKey("meanwhile", LIST)
			.extracting("field")
			.containsExactly("hints", "prices", "season");
	}

	@Test
	void theSameWordsTwiceAreNoConflict() {
		given(this.desk.revise(any(), any(), any(), any())).willThrow(new ChangedMeanwhile());
		assertThat(this.mvc.perform(form(this.address, "seen", "draft-old"))).hasStatus(302);
	}

	@Test
	void aNewServiceKeepsTheIdOfItsForm() {
		UUID id = UUID.randomUUID();
		given(this.desk.add(any(), any(), any(), any())).willReturn(this.stored);
		assertThat(this.mvc.perform(form("/admin/services", "site", "workshop", "id", id.toString()))).hasStatus(302);
		then(this.desk).should().add(id, this.site.id(), this.stored.content(), this.helena.id());
	}

	@Test
	void aTeamOfAnotherSiteCannotBeChosen() {
		assertThat(this.mvc.perform(form(this.address, "seen", "x", "ownerTeam", "nobody"))).model()
			.extractingBindingResult("form")
			.hasOnlyFieldErrors("ownerTeam");
	}

	@Test
	void whatSomebodyChangedIsLookedAtAgainBeforeItIsArchivedOrDiscarded() {
		given(this.desk.archive(eq(this.stored.id()), any(), any())).willThrow(new ChangedMeanwhile());
		assertThat(post(this.address + "/archive", "seen", "old")).hasStatus(409).model().containsEntry("lookAgain", true);
		willThrow(new ChangedMeanwhile()).given(this.desk).discard(this.stored.id(), "old");
		assertThat(post(this.address + "/draft/removal", "seen", "old", "site", "workshop")).hasStatus(409)
			.model()
			.containsEntry("lookAgain", true);
	}

	@Test
	void aDiscardedNewServiceLeadsBackToTheList() {
		assertThat(post(this.address + "/draft/removal", "seen", "x", "site", "workshop")).hasRedirectedUrl(this.address);
		given(this.desk.draftedOne(this.stored.id())).willReturn(
				new Drafted(this.stored.id(), this.site.id(), "tyre-hotel", this.stored.content(), null, "draft-1"));
		assertThat(post(this.address + "/draft/removal", "seen", "x", "site", "workshop"))
			.hasRedirectedUrl("/admin/services?site=workshop");
	}

	@Test
	void aGoldenMomentNeedsItsSentenceAndWhatIsExpected() {
		UUID key = UUID.randomUUID();
		assertThat(post(this.address + "/golden", "key", key.toString(), "language", "fi")).hasStatusOk()
			.model()
			.containsEntry("goldenOpen", key)
			.extractingBindingResult("golden")
			.hasOnlyFieldErrors("text", "expected");
		EditGolden said = new EditGolden("fi", "Renkaat vievät tilaa.", "MATCH");
		given(this.golden.objection(this.stored.id(), key, said)).willReturn(Optional.of("catalogue.golden.twice"));
		String[] fields = { "key", key.toString(), "language", "fi", "text", "Renkaat\n vievät tilaa. ", "expected", "MATCH" };
		assertThat(post(this.address + "/golden", fields)).model().extractingBindingResult("golden").hasOnlyFieldErrors("text");
		given(this.golden.objection(this.stored.id(), key, said)).willReturn(Optional.empty());
		assertThat(post(this.address + "/golden", fields)).hasRedirectedUrl(this.address);
		then(this.golden).should().add(key, this.stored, said);
	}

	@Test
	void aDraftThatHearsLessNeedsAReason() {
		this.beans.registerSingleton("rehearsal", new Worse());
		assertThat(post("/admin/services/publication", "site", "workshop", "seen", "4")).hasStatusOk()
			.model()
			.containsEntry("problem", "catalogue.publication.reason.missing")
			.containsEntry("rehearsal", "matching/rehearsal :: figures");
		assertThat(post("/admin/services/publication", "site", "workshop", "seen", "4", "reason", "x".repeat(1001))).hasStatusOk()
			.model()
			.containsEntry("problem", "catalogue.publication.reason.long");
		then(this.publisher).shouldHaveNoInteractions();
		assertThat(post("/admin/services/publication", "site", "workshop", "seen", "4", "reason", " Parempi näin. "))
			.hasRedirectedUrl("/admin/services/versions?site=workshop");
		then(this.publisher).should().publish(this.site.id(), 4, this.helena.id(), "Parempi näin.");
	}

	@Test
	void whatSomebodyDraftedMeanwhileIsLookedAtBeforeItIsPublished() {
		Edition draft = new Edition(this.site.id(), 2, Instant.EPOCH);
		given(this.editions.draft(this.site.id())).willReturn(Optional.of(draft));
		given(this.publisher.publish(this.site.id(), 4, this.helena.id(), null)).willThrow(new ChangedMeanwhile())
			.willThrow(new NotHere());
		assertThat(post("/admin/services/publication", "site", "workshop", "seen", "4")).hasStatus(409)
			.model()
			.containsEntry("lookAgain", true)
			.containsEntry("standing", new Standing(null, draft, 0));
		assertThat(post("/admin/services/publication", "site", "workshop", "seen", "4")).as("published already")
			.hasRedirectedUrl("/admin/services/publication?site=workshop");
	}

	@Test
	void withoutAMatcherNothingIsTried() {
		assertThat(this.mvc.get().uri(this.address)).model().containsEntry("trial", null);
		assertThat(this.mvc.get().uri("/admin/services/try?site=workshop&text=x")).hasStatus(404);
	}

	@Test
	void aSentenceIsTriedAgainstTheSite() {
		this.beans.registerSingleton("trial", new Echo());
		assertThat(this.mvc.get().uri("/admin/services/try?site=workshop&text=renkaat").header("HX-Request", "true"))
			.hasViewName("catalogue/trial :: answer")
			.model()
			.containsEntry("echo", this.site.id() + " renkaat")
			.containsEntry("trial", "matching/trial :: result");
		assertThat(this.mvc.get().uri("/admin/services/try?site=workshop&text=renkaat&service=" + this.stored.id()))
			.hasViewName("catalogue/show")
			.model()
			.containsEntry("tried", "renkaat")
			.containsEntry("chosen", this.stored);
	}

	/** The form as the page would send it, but for these fields. */
	private MockHttpServletRequestBuilder form(String uri, String... changed) {
		MockHttpServletRequestBuilder post = MockMvcRequestBuilders.post(uri);
		OfferingRulesTests.fields(EditOffering.of(this.stored.content(), OfferingRulesTests.FINNISH), changed).forEach(post::param);
		return post;
	}

	private MvcTestResult post(String uri, String... fields) {
		MockHttpServletRequestBuilder post = MockMvcRequestBuilders.post(uri);
		for (int at = 0; at < fields.length; at += 2) {
			post.param(fields[at], fields[at + 1]);
		}
		return this.mvc.perform(post);
	}

	private static final class Echo implements SentenceTrial {

		@Override
		public String fragment() {
			return "matching/trial :: result";
		}

		@Override
		public void fill(UUID siteId, String text, SignedIn me, Model model) {
			model.addAttribute("echo", siteId + " " + text);
		}
	}

	private static final class Worse implements Rehearsal {

		@Override
		public String fragment() {
			return "matching/rehearsal :: figures";
		}

		@Override
		public boolean fill(UUID siteId, SignedIn me, Model model) {
			return true;
		}

		@Override
		public boolean drops(UUID siteId) {
			return true;
		}
	}
}
