package fi.hetki.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import fi.hetki.leads.LeadScope;
import fi.hetki.people.Names;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.Problems;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkplacesTests {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final Sites sites = mock();

	private final Teams teams = mock();

	private final LeadScope scope = mock();

	private final Workplaces workplaces = new Workplaces(this.sites, this.teams, this.scope, mock());

	private final Site workshop = new Site("site-w", "Mallitie", "workshop", "Mallila", HELSINKI, "mon-fri 07:30-17:00");

	private final Site accounting = new Site("site-a", "Laskelma", "accounting", "Mallila", HELSINKI, "mon-fri 08:00-16:00");

	private final Reading reading = new Reading();

	@BeforeEach
	void thereAreTwoSites() {
		given(this.sites.named("site-w")).willReturn(List.of(this.workshop));
		given(this.sites.named("workshop")).willReturn(List.of(this.workshop));
		given(this.sites.named("site-a")).willReturn(List.of(this.accounting));
	}

	@Test
	void withoutANameItIsHerOwn() {
		assertThat(this.workplaces.of(maija(), null, this.reading)).isEqualTo(this.workshop.id());
	}

	@Test
	void herOwnMayBeNamedByItsKeyOrItsKind() {
		assertThat(this.workplaces.of(maija(), "site-w", this.reading)).isEqualTo(this.workshop.id());
		assertThat(this.workplaces.of(maija(), "workshop", this.reading)).isEqualTo(this.workshop.id());
		this.reading.done();
	}

	@Test
	void anotherSiteAndNoSiteAreToldInTheSameWords() {
		assertThat(refusal("site-a")).isEqualTo(refusal("nowhere")).hasSize(1);
	}

	@Test
	void whoManagesASiteMayNameIt() {
		SignedIn sari = person(Role.MANAGER, Set.of(this.accounting.id()));
		assertThat(this.workplaces.of(sari, "site-a", this.reading)).isEqualTo(this.accounting.id());
		this.reading.done();
	}

	@Test
	void anAdminMayNameEverySite() {
		assertThat(this.workplaces.of(person(Role.ADMIN, Set.of()), "site-a", this.reading)).isEqualTo(this.accounting.id());
		this.reading.done();
	}

	@Test
	void whatTheOtherSiteOffersIsNoSecret() {
		assertThat(this.workplaces.offering(maija(), "site-a", this.reading)).isEqualTo(this.accounting.id());
		assertThat(this.workplaces.offering(maija(), null, this.reading)).isEqualTo(this.workshop.id());
	}

	@Test
	void leadsOfATeamElsewhereOpenItsSiteForListsOnly() {
		Team payroll = new Team(this.accounting.id(), "payroll", new Names("Palkat", "Löner", "Payroll"));
		SignedIn maija = maija();
		given(this.scope.teams(maija)).willReturn(Set.of(payroll.id()));
		given(this.teams.findAllById(Set.of(payroll.id()))).willReturn(List.of(payroll));
		assertThat(this.workplaces.withLeads(maija, "site-a", this.reading)).isEqualTo(this.accounting.id());
		this.reading.done();
		assertThat(refusal("site-a")).hasSize(1);
	}

	private List<Problems.Problem> refusal(String name) {
		Reading fresh = new Reading();
		this.workplaces.of(maija(), name, fresh);
		Problems.Refused[] refused = new Problems.Refused[1];
		assertThatThrownBy(fresh::done).isInstanceOfSatisfying(Problems.Refused.class, it -> refused[0] = it);
		return refused[0].problems().all();
	}

	private SignedIn maija() {
		return person(Role.FRONTLINE, Set.of());
	}

	private SignedIn person(Role role, Set<UUID> manages) {
		return new SignedIn(Outside.MAIJA.id(), "somebody", null, "Some", "Body", role, "job", this.workshop.id(), null,
				"Mallitie", "workshop", HELSINKI, "en", null, false, true, manages, Set.of());
	}
}
