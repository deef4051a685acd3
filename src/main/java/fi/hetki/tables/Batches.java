package fi.hetki.tables;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

@NoRepositoryBean
public interface Batches<B extends Batch> extends JpaRepository<B, UUID> {

	List<B> findTop20BySiteIdOrderByUploadedAtDescIdDesc(UUID siteId);

	/** The batch with its row locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from #{#entityName} b where b.id = :id")
	Optional<B> lock(UUID id);

	@Modifying
	@Query("update #{#entityName} b set b.aliveAt = :now where b.id in :ids")
	void alive(Collection<UUID> ids, Instant now);

	/** Takes away those that never came as far as to change anything, and have not meanwhile. */
	@Modifying
	@Query("delete from #{#entityName} b where b.uploadedAt < :before and b.state in :states")
	void clear(Instant before, Collection<Batch.State> states);
}
