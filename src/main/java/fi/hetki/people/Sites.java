package fi.hetki.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Sites extends ListCrudRepository<Site, UUID> {

	Optional<Site> findByKey(String key);

	List<Site> findAllByOrderByNameAscIdAsc();

	/** The site with this key; else the only one of this industry, so that a data file may name either. */
	@Query("select s from Site s where s.key = :name or (s.industry = :name and (select count(o) from Site o where o.industry = :name) = 1)")
	List<Site> named(String name);
}
