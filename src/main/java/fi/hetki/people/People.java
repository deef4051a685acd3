package fi.hetki.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface People extends ListCrudRepository<Person, UUID> {

	/** By login or e-mail, both stored in lower case. */
	@Query("select p from Person p left join fetch p.managedSites where (p.login = :name or p.email = :name)")
	Optional<Person> known(String name);

	@Query("select p from Person p where p.teamId = :teamId and p.takesLeads = true and p.leftAt is null order by p.lastName, p.firstName")
	List<Person> takersOf(UUID teamId);

	/** The same as they stand in the database, whatever this transaction has read of them before. */
	@Query("""
			select new fi.hetki.people.People$Taker(p.id, p.firstName, p.lastName, p.teamId, p.siteId, p.openLeadCap, p.leftAt)
			from Person p where p.teamId = :teamId and p.takesLeads = true and p.leftAt is null order by p.lastName, p.firstName""")
	List<Taker> takers(UUID teamId);

	/** Somebody who takes leads, as far as the rota has to know her. */
	record Taker(UUID id, String firstName, String lastName, @Nullable UUID teamId, UUID siteId, int openLeadCap, @Nullable Instant leftAt) {

		public static Taker of(Person it) {
			return new Taker(it.id(), it.firstName(), it.lastName(), it.teamId(), it.siteId(), it.openLeadCap(), it.leftAt());
		}

		public String name() {
			return this.firstName + " " + this.lastName;
		}
	}

	@Query("select a.personId from Absence a where a.personId in :people and :day between a.firstDay and a.lastDay")
	List<UUID> absent(Collection<UUID> people, LocalDate day);

	@Query("select p from Person p where p.siteId in :sites and p.leftAt is null order by p.lastName, p.firstName")
	List<Person> atSites(Collection<UUID> sites);

	/** Those of a team who take leads, and who manages it or its site. */
	@Query("""
			select p from Person p where p.leftAt is null and p.passwordHash is not null
				and (p.takesLeads = true and p.teamId = :team or :team member of p.managedTeams or :site member of p.managedSites)
			order by p.firstName, p.lastName, p.id""")
	List<Person> withDesk(UUID team, UUID site);

	/** Who works at a site or manages it, and can sign in. */
	@Query("""
			select p from Person p where p.leftAt is null and p.passwordHash is not null
				and (p.siteId = :site or :site member of p.managedSites)
			order by p.firstName, p.lastName, p.id""")
	List<Person> around(UUID site);

	@Query("select p from Person p where p.role = fi.hetki.people.Role.MANAGER and p.leftAt is null order by p.lastName, p.firstName, p.id")
	List<Person> managers();

	@Query("select p from Person p order by p.lastName, p.firstName, p.id")
	List<Person> everybody();

	boolean existsByLoginAndIdNot(String login, UUID id);

	boolean existsByEmailAndIdNot(String email, UUID id);

	/** Everybody who can open the administration, their rows locked, so that two of them cannot leave at once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.role = fi.hetki.people.Role.ADMIN and p.leftAt is null and p.passwordHash is not null order by p.id")
	List<Person> admins();

	/** Somebody who works here, and who stays until the transaction ends: nobody gets work while she leaves. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select p from Person p where p.id = :id and p.leftAt is null")
	Optional<Person> staying(UUID id);

	/** Somebody to whom nobody gives work, until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :id")
	Optional<Person> leaving(UUID id);

	/** The teams in which somebody works. */
	@Query("select distinct p.teamId from Person p where p.teamId is not null and p.leftAt is null")
	Set<UUID> teamsWithPeople();

	/** A line of the list of people. */
	record Row(UUID id, String firstName, String lastName, String login, Role role, String job, String siteName,
			@Nullable Names teamName, boolean takesLeads, boolean left, boolean away) {

		public String name() {
			return this.firstName + " " + this.lastName;
		}

		public String initials() {
			return SignedIn.initials(name());
		}
	}

	/** Whose name, login or e-mail contains {@code part}, which is in lower case; site by site. */
	@Query("""
			select new fi.hetki.people.People$Row(p.id, p.firstName, p.lastName, p.login, p.role, p.job, s.name, t.name,
				p.takesLeads, p.leftAt is not null,
				exists (select 1 from Absence a where a.personId = p.id and :today between a.firstDay and a.lastDay))
			from Person p join Site s on s.id = p.siteId left join Team t on t.id = p.teamId
			where locate(:part, lower(concat(p.firstName, ' ', p.lastName, ' ', p.login, ' ', coalesce(p.email, '')))) > 0
				and (:left = true or p.leftAt is null)
			order by s.name, s.id, p.lastName, p.firstName, p.id""")
	List<Row> rows(String part, boolean left, LocalDate today);

	@Query("select count(p) > 0 from Person p where p.role = fi.hetki.people.Role.ADMIN and p.leftAt is null and p.passwordHash is not null")
	boolean anAdminCanSignIn();
}
