package fi.hetki.rubric;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which sentences customers have been asked; what they answered only for counting. */
interface PulseAnswers extends Repository<Assessment, UUID> {

	/** Once for each time it was asked. */
	@Query("select g.itemKey from Assessment a join a.answers g where a.subjectId = :subject and a.source = fi.hetki.rubric.Source.CUSTOMER")
	List<String> keysAbout(UUID subject);

	/** How customers answered about these moments, in steps from 0 to 4, and whose meetings they were. */
	@Query("""
			select new fi.hetki.rubric.PulseAnswers$Step(a.subjectId, g.raw) from Assessment a join a.answers g
			where a.momentId in :moments and a.source = fi.hetki.rubric.Source.CUSTOMER and g.kind = fi.hetki.rubric.Given$Kind.VALUE""")
	List<Step> about(Collection<UUID> moments);

	record Step(UUID subject, int raw) {
	}

	@Query("select count(a) from Assessment a where a.momentId = :moment and a.source = fi.hetki.rubric.Source.CUSTOMER")
	long countAbout(UUID moment);
}
