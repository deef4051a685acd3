package fi.hetki.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<Revision, UUID> {

	List<Revision> findByEditionIdOrderByKey(UUID editionId);

	Optional<Revision> findByEditionIdAndOfferingId(UUID editionId, UUID offeringId);

	/** The draft of a service, if it has one. */
	@Query("select r from Revision r join Edition e on e.id = r.editionId where r.offeringId = :offeringId and e.publishedAt is null")
	Optional<Revision> draftOf(UUID offeringId);

	/** The site at which a service is drafted. */
	@Query("select e.siteId from Revision r join Edition e on e.id = r.editionId where r.offeringId = :offeringId and e.publishedAt is null")
	Optional<UUID> draftedAt(UUID offeringId);

	/** The service that is drafted under this key. */
	@Query("""
			select r.offeringId from Revision r join Edition e on e.id = r.editionId
			where e.siteId = :siteId and e.publishedAt is null and r.key = :key""")
	Optional<UUID> draftedAs(UUID siteId, String key);

	/** What was published after a version, oldest first. */
	@Query("""
			select r from Revision r join Edition e on e.id = r.editionId
			where e.siteId = :siteId and e.publishedAt is not null and e.number > :number order by e.number, r.key""")
	List<Revision> publishedAfter(UUID siteId, int number);

	/** What was published after a moment in time, oldest first. */
	@Query("""
			select r from Revision r join Edition e on e.id = r.editionId
			where e.siteId = :siteId and e.publishedAt > :then order by e.number, r.key""")
	List<Revision> publishedSince(UUID siteId, Instant then);

	/** What a service was in each version that changed it, newest first. */
	@Query("""
			select r from Revision r join Edition e on e.id = r.editionId
			where r.offeringId = :offeringId and e.publishedAt is not null order by e.number desc""")
	List<Revision> historyOf(UUID offeringId);
}
