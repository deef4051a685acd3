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

	/** By whomever: a gate does not care who noticed. Each with the rubric that it was given to. */
	@Query("select new fi.hetki.rubric.Assessments$About(a.rubricVersion, g) from Assessment a join a.answers g where a.momentId = :moment")
	List<About> answersAbout(UUID moment);

	record About(int rubricVersion, Given given) {
	}

	@Query("""
			select a from Assessment a
			where a.raterId = :person and a.source = fi.hetki.rubric.Source.SELF
			order by a.assessedAt desc, a.id desc""")
	List<Assessment> latestOf(UUID person, Limit limit);

	/** Everybody's, because a person's own level leans on the whole firm; never to be shown beside each other. */
	@Query("""
			select new fi.hetki.rubric.Assessments$Rated(a.raterId, a.momentScore, a.assessedAt) from Assessment a
			where a.source = fi.hetki.rubric.Source.SELF and a.momentScore is not null and a.assessedAt > :since
			order by a.assessedAt, a.id""")
	List<Rated> ratedSince(Instant since);

	record Rated(UUID raterId, double score, Instant at) {

		boolean within(Instant after, Instant upTo) {
			return this.at.isAfter(after) && !this.at.isAfter(upTo);
		}
	}
}
