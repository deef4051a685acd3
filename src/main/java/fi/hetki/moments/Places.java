package fi.hetki.moments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Places extends ListCrudRepository<Place, UUID> {

	Optional<Place> findByCode(String code);

	/** Those of the people who work at a site, the most common first. */
	@Query("select p.language from Person p where p.siteId = :site and p.leftAt is null group by p.language order by count(p) desc, p.language")
	List<String> languagesAt(UUID site);

	List<Place> findBySiteIdOrderByNameAscIdAsc(UUID siteId);
}
