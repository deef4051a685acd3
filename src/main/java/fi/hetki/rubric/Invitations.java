package fi.hetki.rubric;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Invitations extends ListCrudRepository<Invitation, UUID> {

	@Query("select i from Invitation i left join fetch i.items where i.id = :id and i.raterId = :rater")
	Optional<Invitation> received(UUID id, UUID rater);

	@Query("""
			select new fi.hetki.rubric.Invitations$Asked(i, p.firstName, concat(p.firstName, ' ', p.lastName))
			from Invitation i join Person p on p.id = i.raterId where i.momentId = :moment order by i.invitedAt, i.id""")
	List<Asked> about(UUID moment);

	/** What somebody is asked for, by those who still work here, most urgent first. */
	@Query("""
			select new fi.hetki.rubric.Invitations$Waiting(i.id, p.firstName, m.happenedAt, i.invitedAt, i.dueAt)
			from Invitation i join Person p on p.id = i.authorId join fi.hetki.moments.Moment m on m.id = i.momentId
			where i.raterId = :rater and i.answeredAt is null and i.declinedAt is null and i.dueAt > :now and p.leftAt is null
			order by i.dueAt, i.id""")
	List<Waiting> waitingFor(UUID rater, Instant now);

	/** How often this rater answered about this person since then, or may still. */
	@Query("""
			select count(i) from Invitation i where i.authorId = :author and i.raterId = :rater and i.declinedAt is null
				and (i.answeredAt > :since or i.answeredAt is null and i.dueAt > :now)""")
	int countOf(UUID author, UUID rater, Instant since, Instant now);

	@Query("""
			select count(i) > 0 from Invitation i where i.momentId = :moment and i.raterId = :rater
				and i.answeredAt is null and i.declinedAt is null and i.dueAt > :now""")
	boolean isOpen(UUID moment, UUID rater, Instant now);

	/** What people who work here no more asked or were asked. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			delete from Invitation i where i.authorId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)
				or i.raterId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)""")
	void forgetThoseWhoLeftBefore(Instant time);

	record Asked(Invitation invitation, String firstName, String name) {
	}

	record Waiting(UUID id, String author, Instant happenedAt, Instant invitedAt, Instant dueAt) {
	}
}
