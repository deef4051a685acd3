package fi.hetki.photos;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Photos extends ListCrudRepository<Photo, UUID> {

	Optional<Photo> findByIdAndOwnerId(UUID id, UUID owner);

	Optional<Photo> findByIdAndMomentId(UUID id, UUID moment);

	List<Photo> findByIdInAndOwnerId(Collection<UUID> ids, UUID owner);

	List<Photo> findByMomentIdOrderByPlace(UUID moment);

	@Modifying
	@Query("delete from Photo p where p.momentId is null and p.keptAt < :before")
	int removeWaitingSince(Instant before);

	@Query("select p.sha256 from Photo p where p.sha256 in :hashes union select p.thumbnailSha256 from Photo p where p.thumbnailSha256 in :hashes")
	Set<String> referred(Collection<String> hashes);
}
