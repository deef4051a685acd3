package fi.hetki.cards;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface GateMonths extends ListCrudRepository<GateMonth, UUID> {

	boolean existsByMonthStart(LocalDate monthStart);

	Optional<GateMonth> findFirstByOrderByMonthStartDesc();
}
