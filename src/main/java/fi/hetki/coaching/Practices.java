package fi.hetki.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Practices extends ListCrudRepository<Practice, UUID> {

	Optional<Practice> findByMomentIdAndPersonId(UUID momentId, UUID personId);

	@Query("select p from Practice p where p.personId = :person order by p.chosenAt desc, p.id desc")
	List<Practice> latestOf(UUID person, Limit limit);

	@Query("select p from Practice p where p.personId = :person and p.reflection is not null order by p.chosenAt desc, p.id desc")
	List<Practice> reflectionsOf(UUID person);

	@Modifying
	@Query("delete from Practice p where p.personId = :person")
	void forget(UUID person);

	@Modifying
	@Query("delete from Practice x where x.personId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)")
	void forgetThoseWhoLeftBefore(Instant time);
}
