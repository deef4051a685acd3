package fi.hetki.moments;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Namings extends ListCrudRepository<Naming, UUID> {

	Optional<Naming> findByMomentId(UUID momentId);

	/** Nobody else answers until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Naming n where n.momentId = :moment")
	Optional<Naming> answering(UUID moment);
}
