package fi.hetki.rubric;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalibrationRounds extends ListCrudRepository<CalibrationRound, UUID> {

	Optional<CalibrationRound> findByOpenFor(UUID person);

	@Query("select r from CalibrationRound r where r.personId = :person and r.finishedAt is not null order by r.finishedAt desc, r.id desc")
	List<CalibrationRound> finishedBy(UUID person, Limit limit);

	@Query("select count(r) > 0 from CalibrationRound r where r.personId = :person and r.finishedAt > :after")
	boolean finishedAfter(UUID person, Instant after);

	@Query("""
			select new fi.hetki.rubric.CalibrationRounds$Done(r.personId, max(r.finishedAt)) from CalibrationRound r
			where r.personId in :people and r.finishedAt is not null group by r.personId""")
	List<Done> latestOf(Collection<UUID> people);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from CalibrationRound r where r.personId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)")
	void forgetThoseWhoLeftBefore(Instant time);

	record Done(UUID personId, Instant at) {
	}
}
