package fi.hetki.coaching;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Coachees extends ListCrudRepository<Coachee, UUID> {

	/** Whoever comes at the same time waits until this transaction ends, and finds the row then. */
	@Modifying
	@Query(nativeQuery = true,
			value = "insert into coachee (id, person_id, version) values (:id, :person, 0) on conflict do nothing")
	void welcome(UUID id, UUID person);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Coachee c where c.personId = :person")
	Optional<Coachee> meet(UUID person);

	@Query("select count(c) > 0 from Coachee c where c.personId = :person and c.pausedAt is not null")
	boolean paused(UUID person);
}
