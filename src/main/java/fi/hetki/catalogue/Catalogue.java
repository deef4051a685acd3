package fi.hetki.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The services of all sites. */
public interface Catalogue extends ListCrudRepository<Offering, UUID> {

	Optional<Offering> findBySiteIdAndKey(UUID siteId, String key);

	@Query("select distinct o from Offering o left join fetch o.phrases where o.siteId = :siteId and o.archivedAt is null order by o.key")
	List<Offering> offeredAt(UUID siteId);

	/** With its phrases, for whoever needs all of it. */
	@Query("select o from Offering o left join fetch o.phrases where o.id = :id")
	Optional<Offering> whole(UUID id);

	/** Archived ones as well, with their phrases, so that they can be found by them. */
	@Query("select distinct o from Offering o left join fetch o.phrases where o.siteId = :siteId order by o.key")
	List<Offering> shelf(UUID siteId);

	/** Asked before a service is read, so that it is read with its site locked. */
	@Query("select o.siteId from Offering o where o.id = :id")
	Optional<UUID> siteOf(UUID id);

	@Query("select o.key from Offering o where o.siteId = :siteId")
	List<String> keys(UUID siteId);

	@Query("select o from Offering o where o.siteId = :siteId order by o.key")
	List<Offering> allOf(UUID siteId);

	/** How many of each service that it offers a site can take on in a week. */
	@Query("select new fi.hetki.catalogue.Catalogue$Capacity(o.id, o.weeklyCapacity) from Offering o where o.siteId = :siteId and o.archivedAt is null")
	List<Capacity> capacities(UUID siteId);

	record Capacity(UUID offeringId, int weekly) {
	}
}
