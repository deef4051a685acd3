package fi.hetki.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Trainings extends JpaRepository<Training, UUID> {

	boolean existsByPersonIdAndBegunAtAfter(UUID person, Instant time);

	Optional<Training> findByIdAndPersonId(UUID id, UUID personId);

	@Query("select t from Training t left join fetch t.occasions where t.activeOf = :person")
	Optional<Training> activeOf(UUID person);

	@Query("select t from Training t where t.personId = :person order by t.begunAt desc, t.id desc")
	List<Training> latestOf(UUID person, Limit limit);

	/** With how it went, newest first. */
	@Query("""
			select distinct t from Training t left join fetch t.occasions
			where t.personId = :person and (t.activeOf is not null or t.begunAt > :since)
			order by t.begunAt desc, t.id desc""")
	List<Training> since(UUID person, Instant since);

	@Modifying
	@Query("delete from Training t where t.personId = :person")
	void forget(UUID person);

	@Modifying
	@Query("delete from Training x where x.personId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)")
	void forgetThoseWhoLeftBefore(Instant time);
}
