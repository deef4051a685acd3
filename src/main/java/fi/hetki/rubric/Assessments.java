package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
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

	/** How somebody saw her own meetings, oldest first. */
	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.subjectId = :person and a.source = fi.hetki.rubric.Source.SELF and a.assessedAt > :since
			order by a.assessedAt, a.id""")
	List<Assessment> ownSince(UUID person, Instant since);

	@Query("select min(a.assessedAt) from Assessment a")
	Optional<Instant> earliest();

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from Assessment a where a.assessedAt < :time")
	int forgetBefore(Instant time);

	/** All that was ever said about the meetings of people who work here no more. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			delete from Assessment a
			where a.assessedAt < :time and a.subjectId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)""")
	int forgetThoseWhoLeftBefore(Instant time);
}
