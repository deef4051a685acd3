package fi.hetki.catalogue;

import fi.hetki.people.Site;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The versions of the catalogues of all sites. */
public interface Editions extends JpaRepository<Edition, UUID> {

	@Query("select e from Edition e where e.siteId = :siteId and e.publishedAt is null")
	Optional<Edition> draft(UUID siteId);

	/** Nobody else drafts or publishes for this site until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Site s where s.id = :siteId")
	Site lock(UUID siteId);

	/** The version in use. */
	@Query("select e from Edition e where e.siteId = :siteId and e.publishedAt is not null order by e.number desc limit 1")
	Optional<Edition> latest(UUID siteId);

	/** What has been published, newest first. */
	@Query("""
			select new fi.hetki.catalogue.Editions$Line(e, (select count(r) from Revision r where r.editionId = e.id))
			from Edition e where e.siteId = :siteId and e.publishedAt is not null order by e.number desc limit 200""")
	List<Line> lines(UUID siteId);

	/** @param changed how many services it changed */
	record Line(Edition edition, long changed) {
	}

	Optional<Edition> findBySiteIdAndNumber(UUID siteId, int number);

	/** The number of the version in use; 0 before the first. */
	@Query("select coalesce(max(e.number), 0) from Edition e where e.siteId = :siteId and e.publishedAt is not null")
	int inUse(UUID siteId);

	/** The versions in use at all sites. */
	@Query("select new fi.hetki.catalogue.Editions$InUse(e.siteId, max(e.number)) from Edition e where e.publishedAt is not null group by e.siteId")
	List<InUse> inUse();

	record InUse(UUID siteId, int number) {
	}
}
