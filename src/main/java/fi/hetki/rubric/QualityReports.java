package fi.hetki.rubric;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface QualityReports extends ListCrudRepository<QualityReport, UUID> {

	boolean existsByMonthEnd(LocalDate monthEnd);

	Optional<QualityReport> findFirstByOrderByMonthEndDesc();
}
