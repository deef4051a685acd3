package fi.hetki.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

class PersonnelTests {

	private final People people = mock();

	private final Absences absences = mock();

	private final Sites sites = mock();

	private final KeyRing keys = mock();

	private final PasswordEncoder passwords = mock();

	private final ApplicationEventPublisher events = mock();

	private final Personnel personnel = new Personnel(this.people, this.absences, this.sites, mock(), mock(), this.keys,
			this.passwords, this.events, Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), ZoneOffset.UTC));

	private final Person helena = person("helena", Role.ADMIN);

	private final Person maija = person("maija", Role.FRONTLINE);

	@BeforeEach
	void everybodyIsKnown() {
		given(this.people.findById(this.helena.id())).willReturn(Optional.of(this.helena));
		given(this.people.findById(this.maija.id())).willReturn(Optional.of(this.maija));
		given(this.people.leaving(this.helena.id())).willReturn(Optional.of(this.helena));
		given(this.people.leaving(this.maija.id())).willReturn(Optional.of(this.maija));
		given(this.people.admins()).willReturn(List.of(this.helena));
		given(this.sites.findById(any())).willReturn(Optional.of(new Site("site-w", "Autokorjaamo Mallitie", "workshop", null, ZoneOffset.UTC, "mon-fri 08:00-16:00")));
		given(this.passwords.encode(any())).willReturn("hash");
	}

	@Test
	void theLastAdminCannotLeave() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.personnel.depart(this.helena.id()))
			.matches(it -> it.key().equals("people.lastadmin"));
		assertThat(this.helena.worksHere()).isTrue();
	}

	@Test
	void theLastAdminCannotLoseHerRole() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.personnel.change(this.helena.id(), form(this.helena, Role.MANAGER, "0")))
			.matches(it -> it.field().equals("role"));
		assertThat(this.helena.role()).isEqualTo(Role.ADMIN);
	}

	@Test
	void anAdminMayLeaveWhileAnotherStays() {
		given(this.people.admins()).willReturn(List.of(this.helena, person("sari", Role.ADMIN)));
		this.personnel.depart(this.helena.id());
		assertThat(this.helena.worksHere()).isFalse();
	}

	@Test
	void whoLeavesLosesPasswordAndTokensAndOthersHearOfIt() {
		this.maija.hasPassword("hash");
		this.personnel.depart(this.maija.id());
		assertThat(this.maija.passwordHash()).isNull();
		verify(this.keys).revokeAll(this.maija.id());
		verify(this.events).publishEvent(new PersonLeft(this.maija.id()));
	}

	@Test
	void leavingTwiceIsLeavingOnce() {
		this.maija.leaves(Instant.parse("2026-01-01T10:00:00Z"));
		this.personnel.depart(this.maija.id());
		verify(this.events, never()).publishEvent(any(PersonLeft.class));
	}

	@Test
	void whoComesBackGetsANewPassword() {
		this.maija.leaves(Instant.parse("2026-01-01T10:00:00Z"));
		assertThat(this.personnel.comeBack(this.maija.id())).isPresent();
		assertThat(this.maija.worksHere()).isTrue();
		assertThat(this.maija.passwordHash()).isEqualTo("hash");
		assertThat(this.personnel.comeBack(this.maija.id())).as("pressed twice").isEmpty();
	}

	@Test
	void aStaleFormChangesNothing() {
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.personnel.change(this.maija.id(), form(this.maija, Role.MANAGER, "7")));
		assertThat(this.maija.role()).isEqualTo(Role.FRONTLINE);
	}

	@Test
	void nobodyTakesAwayTheAbsenceOfSomebodyElse() {
		Absence hers = new Absence(this.maija.id(), LocalDate.parse("2026-11-17"), LocalDate.parse("2026-11-20"));
		given(this.absences.findById(hers.id())).willReturn(Optional.of(hers));
		this.personnel.notAway(this.helena.id(), hers.id());
		verify(this.absences, never()).delete(hers);
		this.personnel.notAway(this.maija.id(), hers.id());
		verify(this.absences).delete(hers);
	}

	@Test
	void ofAnAbsenceThatHasBegunTheDaysThatAreOverStay() {
		Absence hers = new Absence(this.maija.id(), LocalDate.parse("2026-11-12"), LocalDate.parse("2026-11-20"));
		given(this.absences.findById(hers.id())).willReturn(Optional.of(hers));
		this.personnel.notAway(this.maija.id(), hers.id());
		verify(this.absences, never()).delete(hers);
		assertThat(hers.lastDay()).isEqualTo(LocalDate.parse("2026-11-16"));
	}

	private static Person person(String login, Role role) {
		return new Person(login, "Etu", "Suku", role, "other", UUID.randomUUID());
	}

	private static EditPerson form(Person it, Role role, String version) {
		return new EditPerson("Etu", "Suku", it.login(), null, role.name(), "other", it.siteId().toString(), null, "fi",
				null, "40", null, null, version);
	}
}
