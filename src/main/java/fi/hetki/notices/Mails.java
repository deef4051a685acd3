package fi.hetki.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Mails extends ListCrudRepository<Mail, UUID> {

	@Query("select m.id from Mail m where m.state = fi.hetki.notices.Mail$State.WAITING and m.dueAt <= :now order by m.dueAt, m.id")
	List<UUID> due(Instant now, Limit limit);

	/** One of several nodes gets it: whoever comes second finds it due later. */
	@Modifying(clearAutomatically = true)
	@Query("""
			update Mail m set m.dueAt = :until, m.attempts = m.attempts + 1
			where m.id = :id and m.state = fi.hetki.notices.Mail$State.WAITING and m.dueAt <= :now""")
	int claim(UUID id, Instant now, Instant until);

	@Modifying(clearAutomatically = true)
	@Query("update Mail m set m.dueAt = :until where m.id = :id and m.state = fi.hetki.notices.Mail$State.WAITING and m.dueAt = :claim")
	int claimAgain(UUID id, Instant claim, Instant until);

	boolean existsByPersonIdAndDayOf(UUID person, LocalDate day);

	/** A newer one tells it all. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update Mail m set m.state = fi.hetki.notices.Mail$State.DROPPED, m.overAt = :now
			where m.personId = :person and m.dayOf < :day and m.state in (fi.hetki.notices.Mail$State.WAITING, fi.hetki.notices.Mail$State.GIVEN_UP)""")
	void dropDigestsBefore(UUID person, LocalDate day, Instant now);

	@Query("select max(m.madeAt) from Mail m where m.personId = :person and m.dayOf < :day and m.state = fi.hetki.notices.Mail$State.SENT")
	Optional<Instant> lastDigestBefore(UUID person, LocalDate day);

	@Modifying
	@Query("delete from Mail m where m.overAt < :time and m.state <> fi.hetki.notices.Mail$State.GIVEN_UP")
	void forgetBefore(Instant time);

	@Query("select count(m) from Mail m where m.state = :state and m.dueAt <= :now")
	long count(Mail.State state, Instant now);

	@Query("select min(m.wantedAt) from Mail m where m.state = fi.hetki.notices.Mail$State.WAITING and m.wantedAt <= :now")
	Optional<Instant> oldestWanted(Instant now);

	@Query("""
			select new fi.hetki.notices.Mails$Row(m.id, p.firstName, p.lastName, p.email, m.noticeId is null, m.wantedAt, m.dueAt, m.attempts,
				m.trouble, m.overAt)
			from Mail m join Person p on p.id = m.personId
			where m.state = :state and m.trouble is not null order by m.wantedAt desc, m.id desc""")
	List<Row> inTrouble(Mail.State state, Limit limit);

	/** A letter that does not get through, as the admin sees it. */
	record Row(UUID id, String firstName, String lastName, @Nullable String email, boolean digest, Instant wantedAt, Instant dueAt, int attempts,
			String trouble, @Nullable Instant overAt) {

		public String name() {
			return this.firstName + " " + this.lastName;
		}
	}
}
