package fi.hetki.rubric;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RubricEditions extends JpaRepository<RubricEdition, UUID> {

	@Query("select e from RubricEdition e where e.publishedAt is null")
	Optional<RubricEdition> draft();

	@Query("select e from RubricEdition e where e.publishedAt is not null order by e.number desc limit 1")
	Optional<RubricEdition> inUse();

	/** The number of the version in use; 0 before the first. */
	@Query("select coalesce(max(e.number), 0) from RubricEdition e where e.publishedAt is not null")
	int number();

	/** Newest first. */
	@Query("select e from RubricEdition e where e.publishedAt is not null order by e.number desc")
	List<RubricEdition> published();

	@Query("select e from RubricEdition e where e.number = :number and e.publishedAt is not null")
	Optional<RubricEdition> version(int number);
}
