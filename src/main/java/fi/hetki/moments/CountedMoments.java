package fi.hetki.moments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The moments whose form counted seconds and taps. */
interface CountedMoments extends Repository<Moment, UUID> {

	@Query("""
			select new fi.hetki.moments.LoggingTimes$Logged(m.authorId, (m.placeId is not null), m.channel, m.effort.seconds, m.effort.taps)
			from Moment m where m.savedAt >= :since and m.savedAt < :before
				and m.effort.seconds is not null and m.effort.taps is not null""")
	List<LoggingTimes.Logged> between(Instant since, Instant before);
}
