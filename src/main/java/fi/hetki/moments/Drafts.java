package fi.hetki.moments;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

	Draft save(Draft draft);

	Optional<Draft> findById(UUID moment);

	Optional<Draft> findByIdAndAuthorId(UUID moment, UUID author);

	/** Newest first. */
	List<Draft> findByAuthorIdOrderByChangedAtDescIdDesc(UUID author, Limit limit);

	/** Touches nothing else that is waiting to be written. */
	@Modifying
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	@Query("delete from Draft d where d.id = :moment and d.authorId = :author")
	int drop(UUID moment, UUID author);

	@Modifying
	@Query("delete from Draft d where d.changedAt < :before")
	int forget(Instant before);
}
