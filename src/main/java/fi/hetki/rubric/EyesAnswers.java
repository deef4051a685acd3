package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How one person's meetings looked, to herself and to others. Whose they are is part of every question. */
interface EyesAnswers extends Repository<Assessment, UUID> {

	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.momentId = :moment and a.subjectId = :subject order by a.assessedAt, a.id""")
	List<Assessment> about(UUID moment, UUID subject);

	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.subjectId = :subject and a.assessedAt > :since order by a.assessedAt, a.id""")
	List<Assessment> since(UUID subject, Instant since);

	@Query("select count(a) > 0 from Assessment a where a.subjectId = :subject and a.source <> fi.hetki.rubric.Source.SELF")
	boolean anyOfOthers(UUID subject);

	/** What a rater said about somebody else's moment. */
	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.momentId = :moment and a.raterId = :rater and a.source <> fi.hetki.rubric.Source.SELF""")
	Optional<Assessment> given(UUID moment, UUID rater);

	/** What somebody answered about others, newest first. */
	@Query("""
			select new fi.hetki.rubric.EyesAnswers$Told(i.id, p.firstName, m.happenedAt) from Invitation i
			join Person p on p.id = i.authorId join fi.hetki.moments.Moment m on m.id = i.momentId
			where i.raterId = :rater and i.answeredAt is not null and p.leftAt is null order by i.answeredAt desc, i.id desc""")
	List<Told> toldBy(UUID rater, Limit limit);

	record Told(UUID id, String author, Instant happenedAt) {
	}
}
