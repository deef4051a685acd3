package fi.hetki.catalogue;

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

interface CatalogueImports extends JpaRepository<CatalogueImport, UUID> {

	List<CatalogueImport> findTop20BySiteIdOrderByUploadedAtDescIdDesc(UUID siteId);

	/** The import with its row locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from CatalogueImport i where i.id = :id")
	Optional<CatalogueImport> lock(UUID id);

	@Modifying
	@Query("update CatalogueImport i set i.aliveAt = :now where i.id in :ids")
	void alive(Collection<UUID> ids, Instant now);

	/** Those that never came as far as the draft. */
	@Query("""
			select i.id from CatalogueImport i where i.uploadedAt < :before
			and i.state in (fi.hetki.catalogue.CatalogueImport.State.READING, fi.hetki.catalogue.CatalogueImport.State.REFUSED,
				fi.hetki.catalogue.CatalogueImport.State.READY)""")
	List<UUID> leftLying(Instant before);
}
