package fi.hetki.rubric;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which sentences customers have been asked; never what they answered. */
interface PulseAnswers extends Repository<Assessment, UUID> {

	/** Once for each time it was asked. */
	@Query("select g.itemKey from Assessment a join a.answers g where a.subjectId = :subject and a.source = fi.hetki.rubric.Source.CUSTOMER")
	List<String> keysAbout(UUID subject);

	@Query("select count(a) from Assessment a where a.momentId = :moment and a.source = fi.hetki.rubric.Source.CUSTOMER")
	long countAbout(UUID moment);
}
