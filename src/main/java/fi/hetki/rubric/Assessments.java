package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Assessments extends ListCrudRepository<Assessment, UUID> {

	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.momentId = :moment and a.raterId = :person and a.source = fi.hetki.rubric.Source.SELF""")
	Optional<Assessment> own(UUID moment, UUID person);

	/** By whomever: a gate does not care who noticed. */
	@Query("select g from Assessment a join a.answers g where a.momentId = :moment")
	List<Given> answersAbout(UUID moment);

	@Query("""
			select a from Assessment a
			where a.raterId = :person and a.source = fi.hetki.rubric.Source.SELF
			order by a.assessedAt desc, a.id desc""")
	List<Assessment> latestOf(UUID person, Limit limit);

	/** How somebody saw her own meetings, oldest first. */
	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.subjectId = :person and a.source = fi.hetki.rubric.Source.SELF and a.assessedAt > :since
			order by a.assessedAt, a.id""")
	List<Assessment> ownSince(UUID person, Instant since);
}
