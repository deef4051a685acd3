package fi.hetki.rubric;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MonthEnds extends ListCrudRepository<MonthEnd, UUID> {

	Optional<MonthEnd> findFirstByOrderByMonthStartDesc();
}
