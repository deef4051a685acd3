package fi.hetki.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RulesEditions extends JpaRepository<RulesEdition, UUID> {

	@Query("select e from RulesEdition e where e.publishedAt is null")
	Optional<RulesEdition> draft();

	@Query("select e from RulesEdition e where e.publishedAt is not null order by e.number desc limit 1")
	Optional<RulesEdition> inUse();

	@Query("select e from RulesEdition e where e.publishedAt is not null order by e.number desc limit 100")
	List<RulesEdition> published();

	Optional<RulesEdition> findByNumber(int number);
}
