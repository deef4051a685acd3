package fi.hetki.rubric;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
	/** Once for each colleague and manager who saw the same meeting. */
	@Query("""
			select new fi.hetki.rubric.EyesTrust$Twice(s.subjectId, s.momentScore, o.momentScore, o.source)
			from Assessment s join Assessment o on o.momentId = s.momentId
			where s.source = fi.hetki.rubric.Source.SELF and s.momentScore is not null
			and o.source in (fi.hetki.rubric.Source.PEER, fi.hetki.rubric.Source.MANAGER) and o.momentScore is not null
			and s.assessedAt > :since and s.assessedAt <= :upTo""")
	List<EyesTrust.Twice> ratedTwice(Instant since, Instant upTo);

	boolean existsByMomentIdAndSourceNot(UUID moment, Source source);

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

	/** Somebody's own moments about which there are answers, newest first, older than the one told by time and key. */
	@Query("""
			select new fi.hetki.rubric.Assessments$Met(m.id, m.happenedAt, m.words, m.note) from fi.hetki.moments.Moment m
			where m.authorId = :person and exists (select a.id from Assessment a where a.momentId = m.id)
				and (m.happenedAt < :before or (m.happenedAt = :before and m.id < :id))
			order by m.happenedAt desc, m.id desc""")
	List<Met> metBefore(UUID person, Instant before, UUID id, Limit limit);

	/** What somebody has shared with those who work the leads. */
	@Query("""
			select new fi.hetki.rubric.Assessments$Met(m.id, m.happenedAt, m.words, m.note) from fi.hetki.moments.Moment m
			where m.authorId = :person and m.sharedAt is not null order by m.happenedAt desc, m.id desc""")
	List<Met> sharedBy(UUID person, Limit limit);

	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.subjectId = :person and a.momentId in :moments order by a.assessedAt, a.id""")
	List<Assessment> about(UUID person, Collection<UUID> moments);

	/** All that somebody ever answered, and all that was answered about her meetings. */
	@Query("""
			select a from Assessment a left join fetch a.answers
			where a.subjectId = :person or a.raterId = :person order by a.assessedAt, a.id""")
	List<Assessment> everythingOf(UUID person);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from Assessment a where a.subjectId = :person and a.source = fi.hetki.rubric.Source.SELF")
	int forgetOwn(UUID person);

	/** A meeting, as its author remembers it. */
	record Met(UUID id, Instant at, @Nullable String words, @Nullable String note) {

		public String said() {
			return (words != null) ? words : String.valueOf(note);
		}
	}
}
