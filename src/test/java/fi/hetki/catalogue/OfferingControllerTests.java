package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import fi.hetki.people.Names;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.Languages;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

class OfferingControllerTests {

	private final Catalogue catalogue = mock();

	private final CatalogueDesk desk = mock();

	private final Sites sites = mock();

	private final Teams teams = mock();

	private final DefaultListableBeanFactory trials = new DefaultListableBeanFactory();

	private final OfferingPage page = new OfferingPage(this.catalogue, this.sites, this.teams,
			this.trials.getBeanProvider(SentenceTrial.class));

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders
		.standaloneSetup(new OfferingController(this.desk, this.page), new OfferingArchiveController(this.desk, this.page),
				new TrialController(this.page, this.trials.getBeanProvider(SentenceTrial.class)))
		.setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
		.setViewResolvers(new InternalResourceViewResolver("/templates/", ".html"))
		.build());

	private final Site site = new Site("workshop", "Mallitie", "workshop", null, ZoneId.of("Europe/Helsinki"),
			"mon-fri 07:30-17:00");

	private final Team team = new Team(this.site.id(), "fitting", new Names("Renkaat", "Däck", "Tyres"));

	private final Offering stored = Example.tyreHotel()
		.applyTo(new Offering(this.site.id(), "tyre-hotel", this.team.id()))
		.ownedBy(this.team.id(), 60);

	@BeforeEach
	void aSiteWithATyreHotel() {
		given(this.sites.findByKey("workshop")).willReturn(Optional.of(this.site));
		given(this.sites.findAll()).willReturn(List.of(this.site));
		given(this.teams.findBySiteIdOrderByKey(this.site.id())).willReturn(List.of(this.team));
		given(this.catalogue.whole(this.stored.id())).willReturn(Optional.of(this.stored));
		given(this.catalogue.shelf(this.site.id())).willReturn(List.of(this.stored));
	}

	@Test
	void savesAndKeepsWhatWasLookedFor() {
		given(this.desk.revise(any(), anyInt(), any())).willReturn(this.stored);
		assertThat(this.mvc.perform(form("/admin/services/" + this.stored.id(), "q", "tyre", "version", "0")))
			.hasRedirectedUrl("/admin/services/" + this.stored.id() + "?q=tyre");
		then(this.desk).should().revise(this.stored.id(), 0, DescribeOffering.of(this.stored));
	}

	@Test
	void somethingMissingLeavesTheFormAsItWasTyped() {
		assertThat(this.mvc.perform(form("/admin/services/" + this.stored.id(), "version", "3", "name.sv", "",
				"price", "abc")))
			.hasStatusOk()
			.model()
			.hasErrors()
			.containsEntry("version", 3)
			.containsEntry("tongue", "sv")
			.extractingByKey("form")
			.extracting("price")
			.isEqualTo("abc");
		then(this.desk).should(never()).revise(any(), anyInt(), any());
	}

	@Test
	void aStaleFormIsToldAndCanBeSavedOver() {
		given(this.desk.revise(any(), eq(5), any())).willThrow(new ChangedMeanwhile());
		assertThat(this.mvc.perform(form("/admin/services/" + this.stored.id(), "version", "5", "price", "95")))
			.hasStatus(409)
			.model()
			.containsEntry("version", 0)
			.containsEntry("meanwhile", List.of(new Meanwhile("price", null, null)));
	}

	@Test
	void theSameWordsTwiceAreNoConflict() {
		given(this.desk.revise(any(), anyInt(), any())).willThrow(new ChangedMeanwhile());
		assertThat(this.mvc.perform(form("/admin/services/" + this.stored.id(), "version", "5"))).hasStatus(302);
	}

	@Test
	void aNewServiceKeepsTheIdOfItsForm() {
		UUID id = UUID.randomUUID();
		given(this.desk.add(any(UUID.class), any(), any())).willReturn(this.stored);
		assertThat(this.mvc.perform(form("/admin/services", "site", "workshop", "id", id.toString())))
			.hasStatus(302);
		then(this.desk).should().add(id, this.site.id(), DescribeOffering.of(this.stored));
	}

	@Test
	void aTeamOfAnotherSiteCannotBeChosen() {
		assertThat(this.mvc.perform(form("/admin/services/" + this.stored.id(), "version", "0", "ownerTeam", "nobody"))).model().extractingBindingResult("form").hasOnlyFieldErrors("ownerTeam");
	}

	@Test
	void archivingWhatSomebodyChangedAsksToLookAgain() {
		given(this.desk.archive(this.stored.id(), 4)).willThrow(new ChangedMeanwhile());
		assertThat(this.mvc.post().uri("/admin/services/{id}/archive", this.stored.id()).param("version", "4"))
			.hasStatus(409)
			.model()
			.containsEntry("lookAgain", true);
	}

	@Test
	void withoutAMatcherNothingIsTried() {
		assertThat(this.mvc.get().uri("/admin/services/{id}", this.stored.id())).model().containsEntry("trial", null);
		assertThat(this.mvc.get().uri("/admin/services/try?site=workshop&text=x")).hasStatus(404);
	}

	@Test
	void aSentenceIsTriedAgainstTheSite() {
		this.trials.registerSingleton("trial", new Echo());
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
		EditOffering it = EditOffering.of(this.stored, new Locale("fi"));
		Map<String, String> fields = new LinkedHashMap<>(Map.of("price", String.valueOf(it.price()), "priceUnit",
				String.valueOf(it.priceUnit()), "recurring", "true", "ownerTeam", this.team.id().toString(),
				"weeklyCapacity", "60"));
		for (String language : Languages.ALL) {
			fields.put("name." + language, it.name().in(language));
			fields.put("category." + language, it.category().in(language));
			fields.put("description." + language, it.description().in(language));
			fields.put("triggers." + language, it.triggers().in(language));
			fields.put("exclusions." + language, it.exclusions().in(language));
			fields.put("questions." + language, it.questions().in(language));
		}
		for (int at = 0; at < changed.length; at += 2) {
			fields.put(changed[at], changed[at + 1]);
		}
		MockHttpServletRequestBuilder post = MockMvcRequestBuilders.post(uri);
		fields.forEach(post::param);
		return post;
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
}
