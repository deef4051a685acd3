package fi.hetki.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DiaryEntries extends ListCrudRepository<DiaryEntry, UUID> {

	Optional<DiaryEntry> findByIdAndPersonId(UUID id, UUID personId);

	/** One's own, newest first, older than the one told by time and key. */
	@Query("""
			select d from DiaryEntry d
			where d.personId = :person and (d.writtenAt < :before or (d.writtenAt = :before and d.id < :id))
			order by d.writtenAt desc, d.id desc""")
	List<DiaryEntry> of(UUID person, Instant before, UUID id, Limit limit);

	@Query("select d from DiaryEntry d where d.personId = :person order by d.writtenAt desc, d.id desc")
	List<DiaryEntry> allOf(UUID person);

	/** Each degree that was given, by the side that it was about. */
	@Query("select new fi.hetki.coaching.DiaryEntries$Met(d.dimension, d.degree) from DiaryEntry d where d.personId = :person and d.degree is not null")
	List<Met> metBy(UUID person);

	@Modifying
	@Query("delete from DiaryEntry d where d.personId = :person")
	void removeAll(UUID person);

	@Modifying
	@Query("delete from DiaryEntry d where d.personId in (select p.id from fi.hetki.people.Person p where p.leftAt < :time)")
	void forgetThoseWhoLeftBefore(Instant time);

	record Met(String dimension, int degree) {
	}
}
