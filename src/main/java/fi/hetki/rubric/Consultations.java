package fi.hetki.rubric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Consultations extends ListCrudRepository<Consultation, UUID> {

	Optional<Consultation> findByInForceTrue();

	boolean existsByInForceTrue();

	@Query("""
			select new fi.hetki.rubric.Consultations$Row(c.id, c.heldOn, c.how, concat(r.firstName, ' ', r.lastName), c.recordedAt,
				concat(e.firstName, ' ', e.lastName), c.endedAt)
			from Consultation c join Person r on r.id = c.recordedBy left join Person e on e.id = c.endedBy
			order by c.recordedAt desc, c.id desc""")
	List<Row> history();

	record Row(UUID id, LocalDate heldOn, String how, String recordedBy, Instant recordedAt, @Nullable String endedBy,
			@Nullable Instant endedAt) {
	}
}
