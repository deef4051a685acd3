package fi.hetki.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface People extends ListCrudRepository<Person, UUID> {

	/** By login or e-mail, both stored in lower case. */
	@Query("select p from Person p left join fetch p.managedSites where (p.login = :name or p.email = :name)")
	Optional<Person> known(String name);

	@Query("select p from Person p where p.teamId = :teamId and p.takesLeads = true and p.leftAt is null order by p.lastName, p.firstName")
	List<Person> takersOf(UUID teamId);

	@Query("select a.personId from Absence a where a.personId in :people and :day between a.firstDay and a.lastDay")
	List<UUID> absent(Collection<UUID> people, LocalDate day);

	@Query("select p from Person p where p.siteId in :sites and p.leftAt is null order by p.lastName, p.firstName")
	List<Person> atSites(Collection<UUID> sites);

	@Query("select p from Person p order by p.lastName, p.firstName, p.id")
	List<Person> everybody();

	@Query("select count(p) > 0 from Person p where p.role = fi.hetki.people.Role.ADMIN and p.leftAt is null and p.passwordHash is not null")
	boolean anAdminCanSignIn();
}
