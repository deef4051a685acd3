package fi.hetki.coaching;

import fi.hetki.moments.Moment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Moments that their authors share with those who work the leads of them: with nobody else, so only where there is such
 * a lead, and only for those who see it anyway.
 */
interface TeamShared extends Repository<Moment, UUID> {

	@Query("""
			select new fi.hetki.coaching.TeamShared$Row(m.id, l.id, m.happenedAt) from Moment m
			join Lead l on l.momentId = m.id
			where m.sharedAt is not null and l.teamId in :desks and m.authorId in :people and m.happenedAt > :since
			order by m.happenedAt desc, l.id desc""")
	List<Row> of(Collection<UUID> desks, Collection<UUID> people, Instant since, Limit limit);

	record Row(UUID moment, UUID lead, Instant at) {
	}
}
