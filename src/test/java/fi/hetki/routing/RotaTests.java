package fi.hetki.routing;

import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RotaTests {

	private static final Instant NOW = Instant.parse("2026-11-17T22:30:00Z");

	private final Site workshop = new Site("site-w", "Autokorjaamo Mallitie", "workshop", null, ZoneId.of("Europe/Helsinki"), "mon-fri 07:30-17:00");

	private final Team service = new Team(this.workshop.id(), "service", new Names("Huolto", "Service", "Service"));

	private final Person aino = taker("aino");

	private final Person ville = taker("ville");

	private final Teams teams = mock();

	private final Sites sites = mock();

	private final People people = mock();

	private final Turns turns = mock();

	private final Workload workload = mock();

	private final Rota rota = new Rota(this.teams, this.sites, this.people, this.turns, this.workload, Clock.fixed(NOW, ZoneOffset.UTC));

	private final List<Reason> reasons = new ArrayList<>();

	@BeforeEach
	void bothAreThere() {
		given(this.teams.lock(this.service.id())).willReturn(Optional.of(this.service));
		given(this.sites.findById(this.workshop.id())).willReturn(Optional.of(this.workshop));
		given(this.people.takersOf(this.service.id())).willReturn(List.of(this.aino, this.ville));
		given(this.workload.openLeads(any())).willReturn(Map.of());
	}

	@Test
	void whoHasWaitedLongestIsNext() {
		given(this.turns.findByTeamId(this.service.id())).willReturn(List.of(turn(this.aino, 10), turn(this.ville, 60)));
		assertThat(this.rota.next(this.service.id(), this.reasons)).contains(this.ville.id());
		assertThat(this.reasons).singleElement().isEqualTo(Reason.about("turn", this.ville.id(), "0/40"));
	}

	@Test
	void whoNeverHadATurnHasWaitedLongest() {
		given(this.turns.findByTeamId(this.service.id())).willReturn(List.of(turn(this.aino, 600)));
		assertThat(this.rota.next(this.service.id(), this.reasons)).contains(this.ville.id());
	}

	@Test
	void theAbsentArePassedOverByTheCalendarOfTheSite() {
		// Half past midnight on the 18th in Helsinki, still the 17th in UTC.
		given(this.people.absent(any(), eq(LocalDate.of(2026, 11, 18)))).willReturn(List.of(this.aino.id()));
		assertThat(this.rota.next(this.service.id(), this.reasons)).contains(this.ville.id());
		assertThat(this.reasons).extracting(Reason::key).containsExactly("away", "turn");
	}

	@Test
	void theFullArePassedOverAndNobodyLeftIsNobody() {
		given(this.workload.openLeads(any())).willReturn(Map.of(this.aino.id(), 40L, this.ville.id(), 41L));
		assertThat(this.rota.next(this.service.id(), this.reasons)).isEmpty();
		assertThat(this.reasons).extracting(Reason::key).containsExactly("full", "full");
	}

	private Turn turn(Person person, long minutesAgo) {
		return new Turn(this.service.id(), person.id(), NOW.minusSeconds(60 * minutesAgo));
	}

	private Person taker(String login) {
		Person person = new Person(login, login, "Malli", Role.FRONTLINE, "service_adviser", UUID.randomUUID());
		person.worksIn(this.service.id(), true, 40);
		return person;
	}
}
