package fi.hetki.coaching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When people began to practise what; what somebody swapped away or declined is nothing that she practised. */
interface EffectStarts extends Repository<Training, UUID> {

	@Query("""
			select new fi.hetki.coaching.EffectStarts$Start(t.personId, t.dimension, t.exerciseKey, t.begunAt) from Training t
			where t.personId in :people and t.begunAt >= :from and t.begunAt < :to
				and (t.ending is null or t.ending not in (fi.hetki.coaching.Training$Ending.SWAPPED, fi.hetki.coaching.Training$Ending.DECLINED))
			order by t.begunAt, t.id""")
	List<Start> of(Collection<UUID> people, Instant from, Instant to);

	record Start(UUID person, String dimension, String exercise, Instant at) {
	}
}
